import {
  parsePeriod,
  placeOf,
  poolsAskedBy,
  readCalendars,
  resolveWhen,
  sayDay,
  sayDays,
  type Analysis,
  type FormatName,
  type Location,
  type Period,
  type PlanItem,
  type Roadmap,
  type Span,
} from '@throughline/core';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { documentFeature, type AskedOfDocument } from '../feature.ts';
import { linksIn } from '../read/names.ts';
import { valuesIn } from '../read/walk.ts';
import { sayFloat } from '../say/card.ts';
import { sayRoom } from '../say/room.ts';

/** Behind a date that is no day, the days it spans; behind a target, what the plan says of it; behind a team, what is left of it. */
export default documentFeature({
  method: 'textDocument/inlayHint',
  capabilities: () => ({ inlayHintProvider: true }),
  answer({ range }: InlayHintParams, asked): InlayHint[] {
    const { source, settings } = asked;
    const { offsetOf, positionOf } = settings.places;
    const [start, end] = [offsetOf(source, range.start), offsetOf(source, range.end)];
    const hints = [
      ...dateHints(asked, { start, end }),
      ...planHints(asked),
      ...capacityHints(asked, { start, end }),
    ];
    return hints
      .filter(({ at }) => start <= at && at <= end)
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, label }) => ({ position: positionOf(source, at), label, paddingLeft: true }));
  },
});

interface Hint {
  /** Offset. */
  readonly at: number;
  readonly label: string;
}

function dateHints({ analysis, file, settings }: AskedOfDocument, within: Span): readonly Hint[] {
  if (!settings.shown.inlayHints.has('dates')) return [];
  const periodOf = reader(analysis.roadmap);
  return valuesIn(file, within).flatMap(({ node, shape }) => {
    if (node.end < within.start || node.end > within.end) return [];
    const period = periodOf(shape?.scalar?.format, node.text);
    // What is written as a day says it all.
    if (!period || /^\d{4}-\d\d-\d\d$/.test(node.text)) return [];
    return [{ at: node.end, label: sayDays(period.first, period.last) }];
  });
}

type ReadPeriod = (format: FormatName | undefined, text: string) => Period | undefined;

function reader({ data, calendar }: Roadmap): ReadPeriod {
  const { vocabulary } = readCalendars(data, []);
  return (format, text) => {
    if (format === 'when') {
      const when = resolveWhen(text, vocabulary);
      return when.ok && 'period' in when.value ? when.value.period : undefined;
    }
    if (format !== 'period' && format !== 'range') return undefined;
    const period = parsePeriod(text, calendar);
    return period.ok ? period.value : undefined;
  };
}

function planHints({ analysis, path, settings }: AskedOfDocument): readonly Hint[] {
  const shown = settings.shown.inlayHints;
  return plannedIn(analysis, path).flatMap(({ initiative, earliestFinish, totalFloat }) => {
    const at = targetOf(initiative.data);
    if (!at || at.path !== path || initiative.status === 'done') return [];
    const labels = [
      ...(shown.has('finish') ? [`earliest finish ${sayDay(earliestFinish)}`] : []),
      ...(shown.has('float') && totalFloat !== undefined ? [sayFloat(totalFloat)] : []),
    ];
    return labels.map((label) => ({ at: at.end, label }));
  });
}

function targetOf(data: object): Location | undefined {
  return placeOf(data, 'target') ?? placeOf(data, 'deadline');
}

/** Of work that is over, or whose team is of unknown size, nothing is said. */
function capacityHints({ analysis, path, settings }: AskedOfDocument, within: Span) {
  if (!settings.shown.inlayHints.has('capacity')) return [];
  const { workload } = analysis;
  return plannedIn(analysis, path).flatMap(({ initiative }) =>
    (initiative.data.demand ?? []).flatMap((demand): readonly Hint[] => {
      const at = placeOf(demand, 'skill') ?? placeOf(demand, 'team');
      if (!at || at.path !== path || at.end < within.start || at.end > within.end) return [];
      const pools = poolsAskedBy(initiative.id, workload).filter(
        ({ team }) => team.id === demand.team,
      );
      const pool =
        pools.find(({ skill }) => skill === demand.skill) ?? pools.find(({ skill }) => !skill);
      return pool ? [{ at: at.end, label: sayRoom(pool, analysis) }] : [];
    }),
  );
}

function plannedIn({ plan, roadmap }: Analysis, path: string): readonly PlanItem[] {
  return linksIn(roadmap.links, path).definitions.flatMap(({ kind, id }) => {
    const item = kind === 'initiative' ? plan.items.get(id) : undefined;
    return item ? [item] : [];
  });
}
