/** What may stand in a picture or a table of ours: nothing that runs, loads or embeds. */
const ALLOWED: ReadonlySet<string> = new Set(
  (
    'svg g defs title desc rect path line circle text tspan use pattern linearGradient stop ' +
    'polygon polyline clipPath table caption thead tbody tr th td a button span bdi ul ol li br strong ' +
    'em small time abbr'
  ).split(' '),
);

/**
 * Reads markup that the server wrote and gives its one element of the kind asked for, without
 * whatever is not in the list above, without handlers, style attributes and links to elsewhere.
 * `undefined` if there is none. The page's policy forbids the same; this keeps it from being asked.
 */
export function readMarkup<K extends 'svg' | 'table'>(
  markup: string,
  kind: K,
): (K extends 'svg' ? SVGSVGElement : HTMLTableElement) | undefined;
export function readMarkup(markup: string, kind: 'svg' | 'table'): Element | undefined {
  const root = new DOMParser().parseFromString(markup, 'text/html').body.querySelector(kind);
  if (root === null) return undefined;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (ALLOWED.has(element.localName)) cleanAttributes(element);
    else element.remove();
  }
  return document.adoptNode(root);
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const leadsAway = name.endsWith('href') && !value.startsWith('#');
    if (name.startsWith('on') || name === 'style' || leadsAway) element.removeAttribute(name);
  }
}
