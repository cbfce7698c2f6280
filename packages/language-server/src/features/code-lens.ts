import { sayCount, sayDay, type Analysis, type Definition, type PlanItem } from '@throughline/core';
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { documentFeature, type AskedOfDocument } from '../feature.ts';
import { oddsIn } from '../forecast/odds.ts';
import { linksIn, usesOf } from '../read/names.ts';
import { sayLikelyBy } from '../say/odds.ts';
import { sayFloat } from '../say/card.ts';
import { sayBusiest } from '../say/room.ts';
import type { Shown } from '../settings.ts';

/** Above an initiative: who waits for it, its float, its earliest finish, its busiest team, its likely finish; above others, how often they are used. */
export default documentFeature<CodeLensParams>({
  method: 'textDocument/codeLens',
  capabilities: () => ({ codeLensProvider: {} }),
  answer(_, asked): CodeLens[] {
    const { analysis, path, source, settings } = asked;
    const { codeLens } = settings.shown;
    if (codeLens.size === 0) return [];
    return linksIn(analysis.roadmap.links, path).definitions.flatMap((definition) => {
      const { at, whole } = definition;
      // An id taken from the file's name has no line: what it names has.
      const span = at.end > at.start ? at : { start: whole.start, end: whole.start };
      const range = settings.places.rangeOf(source, span);
      return titlesOf(definition, asked, codeLens).map((title) => ({
        range,
        // A command without a name is text: nothing happens on a click.
        command: { title, command: '' },
      }));
    });
  },
});

function titlesOf(
  definition: Definition,
  { analysis, project }: AskedOfDocument,
  shown: Shown['codeLens'],
): readonly string[] {
  const { kind, id, scope } = definition;
  if (kind === 'initiative') {
    const item = analysis.plan.items.get(id);
    const odds = shown.has('odds') ? oddsIn(project)?.items.get(id) : undefined;
    const likely = odds && item?.initiative.status !== 'done' ? [sayLikelyBy(odds)] : [];
    return item ? [...initiativeTitles(item, analysis, shown), ...likely] : [];
  }
  // What lives in another entity would put a line above every line.
  if (scope !== undefined || !shown.has('dependents') || kind === 'roadmap') return [];
  const count = usesOf(analysis.roadmap.links, [definition]).length;
  return count > 0 ? [`used in ${sayCount(count, 'place')}`] : [];
}

function initiativeTitles(
  item: PlanItem,
  analysis: Analysis,
  shown: Shown['codeLens'],
): readonly string[] {
  const { initiative, successors, totalFloat, earliestFinish } = item;
  const isOpen = initiative.status !== 'done';
  const waiting = successors.length;
  const busiest = shown.has('load') && isOpen ? sayBusiest(initiative.id, analysis) : undefined;
  return [
    ...(shown.has('dependents') && waiting > 0
      ? [`${waiting} ${waiting === 1 ? 'waits' : 'wait'} for this`]
      : []),
    ...(shown.has('float') && isOpen && totalFloat !== undefined ? [sayFloat(totalFloat)] : []),
    ...(shown.has('finish') && isOpen ? [`earliest finish ${sayDay(earliestFinish)}`] : []),
    ...(busiest === undefined ? [] : [busiest]),
  ];
}
