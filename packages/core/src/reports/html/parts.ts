import { element, escaped } from '../../formats/markup.ts';
import { sayCount } from '../../views/say.ts';
import type { Severity } from '../../text/diagnostic.ts';
import { SEVERITIES, SEVERITY_WORDS } from '../reported.ts';

/** Text of the user's in its own direction: a title in Arabic does not turn its neighbours. */
export function isolated(text: string): string {
  return element('bdi', {}, escaped(text));
}

/** An id in the page for anything with a name; two names never share one. */
export function anchor(kind: string, name: string): string {
  const safe = name.replace(/[^a-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`);
  return `${kind}-${safe}`;
}

/** A severity as a sign and, for whoever does not see it, a word. */
export function sign(severity: Severity): string {
  return element(
    'span',
    { class: `sign ${severity}` },
    element('span', { 'aria-hidden': 'true' }, SIGNS[severity]),
    element('span', { class: 'unseen' }, `${SEVERITY_WORDS[severity]}: `),
  );
}

const SIGNS: Readonly<Record<Severity, string>> = { error: '!', warning: '!', info: 'i' };

/** `2 errors, 3 warnings and 1 note`; empty without findings. */
export function sayCounts(counts: Readonly<Record<Severity, number>>): string {
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    sayCount(counts[severity], SEVERITY_WORDS[severity]),
  );
  const last = said.pop();
  return said.length === 0 ? (last ?? '') : `${said.join(', ')} and ${last}`;
}

export function section(id: string, title: string, ...content: readonly string[]): string {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, escaped(title)),
    ...content,
  );
}

/** A table that scrolls by itself where the page is too narrow, with a keyboard too. */
export function scrolling(label: string, table: string): string {
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': `${label}, scrolls sideways` },
    table,
  );
}

/** A plain table of markup; the first cell of a row names it. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map((title) => element('th', { scope: 'col' }, escaped(title)));
  const body = rows.map(([first = '', ...rest]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...rest.map((each) => element('td', {}, each)),
    ),
  );
  return element(
    'table',
    {},
    element('caption', {}, escaped(caption)),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}
