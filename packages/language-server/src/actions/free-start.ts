import { displayed, placeOf, removeEntry, type Initiative } from '@throughline/core';
import type { AskedOfDocument } from '../feature.ts';
import { editOf } from '../lsp/edits.ts';
import type { OfferedAction } from './offered.ts';

/**
 * Takes a written start away where something that is waited for, and said what for, decides the
 * start as well: then the start moves by itself when that moves.
 */
export function freeStart(
  { start, end }: { readonly start: number; readonly end: number },
  asked: AskedOfDocument,
): readonly OfferedAction[] {
  const { analysis, path } = asked;
  return analysis.roadmap.initiatives.flatMap((initiative) => {
    if (initiative.path !== path || initiative.actualStart) return [];
    const at = placeOf(initiative.data, 'start', 'entry');
    const waitsFor = at && deciding(initiative);
    if (!waitsFor || at.path !== path || at.start > end || start > at.end) return [];
    const edit = removeEntry(analysis.sources, initiative.data, 'start');
    if (!edit) return [];
    const written = displayed(initiative.start?.text ?? '');
    const title = `Let ${displayed(waitsFor)} decide the start, instead of ${written}`;
    return [{ title, edit: editOf([edit], asked) }];
  });
}

/** What decides the start if no date does: whom it waits for before it starts, and said what for. */
function deciding(initiative: Initiative): string | undefined {
  const holding = initiative.dependencies.filter(
    ({ type, predecessor, data }) =>
      predecessor &&
      (type === 'FS' || type === 'SS') &&
      typeof data !== 'string' &&
      data.for !== undefined,
  );
  return holding.length === 1
    ? holding[0]!.on
    : holding.length > 1
      ? 'its dependencies'
      : undefined;
}
