/** The parts of the page that every preview has; `page.ts` of the extension writes them. */
export interface Frame {
  readonly header: HTMLElement;
  readonly title: HTMLElement;
  readonly asOf: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly picture: HTMLElement;
  readonly table: HTMLElement;
  readonly notice: HTMLElement;
}

export function findFrame(): Frame {
  const find = <E extends HTMLElement>(selector: string, type: new () => E): E => {
    const element = document.querySelector(selector);
    if (element instanceof type) return element;
    throw new Error(`the page has no ${selector}`);
  };
  return {
    header: find('header', HTMLElement),
    title: find('h1', HTMLElement),
    asOf: find('#as-of', HTMLElement),
    toggle: find('button', HTMLButtonElement),
    picture: find('#picture', HTMLElement),
    table: find('#table', HTMLElement),
    notice: find('#notice', HTMLElement),
  };
}

/** Puts a sentence in the place of the picture, or takes it away. */
export function setNotice({ notice }: Frame, sentence: string | undefined): void {
  notice.textContent = sentence ?? '';
  notice.hidden = sentence === undefined;
}

/** Calls back with the width of the picture's place when it has changed and come to rest. */
export function onWidth(element: HTMLElement, changed: (width: number) => void): void {
  let last = Math.round(element.clientWidth);
  let timer: number | undefined;
  new ResizeObserver(() => {
    const width = Math.round(element.clientWidth);
    if (width === last || width === 0) return;
    last = width;
    window.clearTimeout(timer);
    timer = window.setTimeout(changed, 80, width);
  }).observe(element);
}

/** Calls back with the kind of VS Code's colour theme, now and whenever it changes. */
export function onTheme(changed: (theme: 'light' | 'dark') => void): void {
  const tell = () => {
    const kind = document.body.dataset['vscodeThemeKind'] ?? 'vscode-light';
    changed(kind === 'vscode-dark' || kind === 'vscode-high-contrast' ? 'dark' : 'light');
  };
  new MutationObserver(tell).observe(document.body, {
    attributes: true,
    attributeFilter: ['data-vscode-theme-kind', 'class'],
  });
  tell();
}

/** What a description says of any preview: a picture of ours or of Mermaid's is of these alone. */
export function describeFrame({ picture, table, notice }: Frame) {
  const places = [picture, table];
  const foreign = places.flatMap((place) => [...place.querySelectorAll(FOREIGN)]);
  return {
    words: places.map((place) => place.textContent).join('\n'),
    foreign: foreign.map(({ localName }) => localName),
    notice: notice.hidden ? undefined : (notice.textContent ?? ''),
  };
}

const FOREIGN =
  'script, img, image, iframe, object, embed, link, foreignObject, form, input, video';
