/**
 * What the extension and the page in its webview say to each other. Both sides take what
 * arrives as `unknown` and read it with the functions below: what does not fit is dropped.
 */
export type ToPage =
  | {
      /** Draw this timeline. Sent as often as the roadmap changes. */
      readonly type: 'timeline';
      readonly title: string;
      /** `2027-03-15`. */
      readonly asOf: string;
      /** An `<svg>` element without styles of its own. */
      readonly svg: string;
      /** The same content as an HTML `<table>`, in which buttons carry `data-id`. */
      readonly table: string;
    }
  | { readonly type: 'mermaid'; readonly title: string; readonly text: string }
  /** There is nothing to draw: say why. */
  | { readonly type: 'nothing'; readonly reason: string }
  /** The initiative in which the cursor stands; `undefined`: in none. */
  | { readonly type: 'select'; readonly id: string | undefined }
  /** For tests: do as if a person had pressed this initiative. */
  | { readonly type: 'press'; readonly id: string }
  /** For tests: say what is on the page. */
  | { readonly type: 'describe' };

export type ToExtension =
  /** The page can listen. Sent once. */
  | { readonly type: 'ready'; readonly width: number }
  /** In CSS pixels. */
  | { readonly type: 'resized'; readonly width: number }
  /** Show where this initiative is written. */
  | { readonly type: 'open'; readonly id: string }
  /** What was sent last stands on the page. A page that hangs does not say so. */
  | { readonly type: 'drawn' }
  | { readonly type: 'described'; readonly page: PageDescription };

/** What a person would find on the page. */
export interface PageDescription {
  /** The ids of what is drawn, in the order of the document. */
  readonly items: readonly string[];
  readonly selected: string | undefined;
  /** Rows of the table beside the picture, its head left out. */
  readonly rows: number;
  /** All that is written on the page. */
  readonly words: string;
  /** Names of elements that have no place in a preview, such as `img` or `iframe`: must stay empty. */
  readonly foreign: readonly string[];
  /** The sentence that stands there instead of a picture. */
  readonly notice: string | undefined;
  /** What the page's content security policy has refused: must stay empty. */
  readonly violations: readonly string[];
}

/** A message from the extension, if it is one. */
export function readToPage(data: unknown): ToPage | undefined {
  if (!isRecord(data)) return undefined;
  const { type, title, asOf, svg, table, text, reason, id } = data;
  if (type === 'timeline' && isText(title) && isText(asOf) && isText(svg) && isText(table)) {
    return { type, title, asOf, svg, table };
  }
  if (type === 'mermaid' && isText(title) && isText(text)) return { type, title, text };
  if (type === 'nothing' && isText(reason)) return { type, reason };
  if (type === 'select' && (id === undefined || isText(id))) return { type, id };
  if (type === 'press' && isText(id)) return { type, id };
  if (type === 'describe') return { type };
  return undefined;
}

/** A message from the page, if it is one. */
export function readToExtension(data: unknown): ToExtension | undefined {
  if (!isRecord(data)) return undefined;
  const { type, width, id, page } = data;
  if ((type === 'ready' || type === 'resized') && typeof width === 'number') {
    return Number.isFinite(width) ? { type, width } : undefined;
  }
  if (type === 'open' && isText(id)) return { type, id };
  if (type === 'drawn') return { type };
  if (type === 'described' && isDescription(page)) return { type, page };
  return undefined;
}

function isDescription(value: unknown): value is PageDescription {
  if (!isRecord(value)) return false;
  const { items, selected, rows, words, foreign, notice, violations } = value;
  return (
    areTexts(items) &&
    areTexts(violations) &&
    typeof rows === 'number' &&
    isText(words) &&
    areTexts(foreign) &&
    (selected === undefined || isText(selected)) &&
    (notice === undefined || isText(notice))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
