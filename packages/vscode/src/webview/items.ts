/**
 * The items of a picture as things to press: one stop for Tab, arrow keys, Home and End between
 * them, Enter or Space to open one. What is drawn inside an item is reached through it.
 */
export interface Items {
  readonly ids: readonly string[];
  /** The item that is marked as the one in which the cursor stands. */
  readonly marked: () => string | undefined;
  readonly mark: (id: string | undefined) => void;
  /** Brings an item into view. */
  readonly reveal: (id: string | undefined) => void;
  readonly focus: (id: string) => void;
  readonly press: (id: string) => void;
}

export function makeItems(picture: SVGSVGElement, open: (id: string) => void): Items {
  const elements = [...picture.querySelectorAll<SVGGElement>('[data-id]')];
  const stops = elements.filter((element) => element.parentElement?.closest('[data-id]') === null);
  picture.setAttribute('role', 'group');
  picture.removeAttribute('aria-hidden');
  picture.setAttribute('aria-label', 'Timeline: arrow keys go from item to item, Enter opens one');
  stops.forEach(makeButton);
  stops[0]?.setAttribute('tabindex', '0');

  picture.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? target.closest('[data-id]') : null;
    if (id instanceof SVGElement && id.dataset['id'] !== undefined) open(id.dataset['id']);
  });
  picture.addEventListener('keydown', (event) => {
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const stop = stops[at];
    if (stop === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') open(stop.dataset['id'] ?? '');
    else if (!moveFocus(stops, at, event.key)) return;
    event.preventDefault();
  });
  const find = (id: string | undefined) => elements.find((element) => element.dataset['id'] === id);
  return {
    ids: elements.map((element) => element.dataset['id'] ?? ''),
    marked: () => picture.querySelector<SVGGElement>('[aria-current]')?.dataset['id'],
    mark: (id) => {
      picture.querySelector('[aria-current]')?.removeAttribute('aria-current');
      find(id)?.setAttribute('aria-current', 'true');
    },
    reveal: (id) => find(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    focus: (id) => {
      const stop = find(id);
      if (stop === undefined || !stops.includes(stop)) return;
      picture.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
      stop.setAttribute('tabindex', '0');
      stop.focus({ preventScroll: true });
    },
    press: (id) => find(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  };
}

function makeButton(stop: SVGGElement): void {
  stop.setAttribute('role', 'button');
  stop.setAttribute('tabindex', '-1');
  const spoken = stop.querySelector(':scope > title')?.textContent;
  if (spoken) stop.setAttribute('aria-label', spoken);
}

/** Whether the key was one that moves. */
function moveFocus(stops: readonly SVGGElement[], at: number, key: string): boolean {
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1 };
  const ends = { Home: 0, End: stops.length - 1 };
  const target: number | undefined = { ...to, ...ends }[key];
  if (target === undefined) return false;
  const next = stops[Math.min(Math.max(target, 0), stops.length - 1)];
  stops[at]?.setAttribute('tabindex', '-1');
  next?.setAttribute('tabindex', '0');
  next?.focus();
  return true;
}
