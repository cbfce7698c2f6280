import { join } from 'node:path';
import {
  applyEdits,
  matches,
  proposalsFor,
  sayCount,
  terminalText,
  type Edit,
  type ItemFilter,
  type LevelledPlan,
  type Proposal,
} from '@throughline/core';
import { writeFileSafely } from '@throughline/workspace';
import { orRefuse } from '../disk.ts';
import { shownName } from '../file-name.ts';
import type { Opened } from '../open.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the levelled dates into the files, and says each that has changed. */
export async function writeDates(
  levelled: LevelledPlan,
  filter: ItemFilter,
  { loaded, analysis }: Opened,
  { all = false }: { readonly all?: boolean },
  { print, paint }: Pick<Terminal, 'print' | 'paint'>,
): Promise<void> {
  const proposals = proposalsFor(levelled, analysis.sources, { all }).filter(({ initiative }) =>
    matches(initiative, analysis.plan.items.get(initiative.id), filter),
  );
  const byPath = new Map<string, Edit[]>();
  for (const edit of proposals.flatMap(({ edits }) => edits)) {
    byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  }
  for (const [path, edits] of byPath) {
    const file = join(loaded.folder, path);
    const text = applyEdits(analysis.sources.get(path)?.text ?? '', edits);
    const help = 'give yourself the right to write it; what is written already stays written';
    await orRefuse(shownName(file), help, () => writeFileSafely(file, text));
  }
  for (const proposal of proposals) print(`${terminalText(sayProposal(proposal))}\n`);
  const total =
    proposals.length === 0
      ? 'nothing to write: the dates that may be written fit as they are'
      : `${sayCount(proposals.length, 'initiative')} changed in ${sayCount(byPath.size, 'file')}`;
  print(`${paint(total, 'dim')}\n`);
}

/** `portal: start 2027-03-01 → 2027-05-17, target none → 2027-08-20`. */
function sayProposal({ initiative, changes }: Proposal): string {
  const said = changes.map(({ key, before, after }) => `${key} ${before ?? 'none'} → ${after}`);
  return `${initiative.id}: ${said.join(', ')}`;
}
