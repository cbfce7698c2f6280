import type { FindingChange, FindingChanges } from '../../compare/comparison.ts';
import type { Block, Item, Line } from './block.ts';
import { foldedList, listed } from './listed.ts';
import type { PlaceOf } from './place.ts';

/** New and worse findings with their next steps, the gravest first; what is mended, folded. */
export function findingBlocks(
  { new: fresh, worse, better, fixed }: FindingChanges,
  places: PlaceOf,
): readonly Block[] {
  const graver = [...worse, ...fresh].toSorted((a, b) => gravityOf(b) - gravityOf(a));
  const mended = [
    ...fixed.filter(({ isMoot }) => !isMoot).map(mendedItem),
    ...better.map(betterItem),
  ];
  const moot = fixed.filter(({ isMoot }) => isMoot).map(mendedItem);
  return [
    ...listed(
      worse.length === 0 ? 'New findings' : 'New and worse findings',
      graver.map((each) => (each.before ? worseItem(each, places) : newItem(each, places))),
    ),
    ...foldedList(`Mended: ${mended.length}`, mended),
    ...foldedList(`No question any more: ${moot.length}`, moot),
  ];
}

function gravityOf({ finding }: FindingChange): number {
  return ['info', 'warning', 'error'].indexOf(finding.severity);
}

function newItem(change: FindingChange, places: PlaceOf): Item {
  const { message, help } = change.finding;
  return {
    line: [{ severity: change.finding.severity }, ` ${message}`],
    below: [[help, ' (', { code: change.finding.rule }, ' at ', { code: places(change) }, ')']],
  };
}

function worseItem(change: FindingChange, places: PlaceOf): Item {
  const { line, below = [] } = newItem(change, places);
  const { before, finding } = change;
  const said = before?.message === finding.message ? before.severity : before?.message;
  const was: readonly Line[] = said === undefined ? [] : [['before: ', said]];
  return { line, below: [...was, ...below] };
}

function mendedItem({ finding }: FindingChange): Item {
  return { line: [finding.message, ' (', { code: finding.rule }, ')'] };
}

function betterItem({ finding, before }: FindingChange): Item {
  return {
    line: [finding.message, ' (', { code: finding.rule }, ')'],
    ...(before && { below: [['before: ', before.message]] }),
  };
}
