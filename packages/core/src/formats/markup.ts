export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * One element of SVG or HTML. Children are markup already; user text goes through `escaped`.
 * An attribute that is `undefined` or `false` is left out, one that is `true` has no value.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  let opening = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    opening += value === true ? ` ${key}` : ` ${key}="${attribute(value)}"`;
  }
  if (children.length === 0 && EMPTY.has(name)) return `<${opening}/>`;
  return `<${opening}>${children.join('')}</${name}>`;
}

/**
 * Text that stays text in XML and in HTML, in content and between double quotes. What no
 * reader could see is dropped: control characters, halves of surrogate pairs, and the marks
 * that turn the direction of what follows them. Line breaks become spaces.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Shapes of SVG and void elements of HTML: written without a closing tag. */
const EMPTY: ReadonlySet<string> = new Set(
  'path rect line circle use stop br meta input link col hr'.split(' '),
);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const UNSEEN =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

function attribute(value: string | number | true): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(String(value));
}
