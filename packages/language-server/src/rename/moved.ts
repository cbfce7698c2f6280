import { idFromPath, type Analysis, type Edit } from '@throughline/core';
import { linksIn, usesOf } from '../read/names.ts';
import { includeEdits, writtenId } from './own-file.ts';
import { whyFixed } from './renamable.ts';
import { renamedUses, whyNot } from './renaming.ts';

/**
 * What changes with the name of a file or folder: the places under `include:` that name it, and
 * the uses of an initiative that has its id from the file's name. Where the new name can be no
 * id, the old one is written into the file and stays.
 */
export function movedEdits(from: string, to: string, analysis: Analysis): readonly Edit[] {
  return [...includeEdits(from, to, analysis), ...idEdits(from, to, analysis)];
}

function idEdits(from: string, to: string, analysis: Analysis): readonly Edit[] {
  const { links } = analysis.roadmap;
  const target = linksIn(links, from).definitions.find(
    ({ kind, at }) => kind === 'initiative' && at.start === at.end,
  );
  const id = idFromPath(to);
  if (!target || id === target.id) return [];
  const renamable = { at: target.at, target, uses: usesOf(links, [target]) };
  const problem = whyFixed(target, analysis) ?? whyNot(renamable, id, analysis);
  if (problem === undefined) return renamedUses(renamable, id);
  const edit = writtenId(target, target.id, analysis);
  return edit ? [edit] : [];
}
