import {
  affectedBy,
  formatDay,
  jsonReport,
  sayOutlookChange,
  type Change,
  type FindingChange,
  type Location,
  type Move,
  type Outlooks,
  type OutlookStanding,
  type Standing,
  type Summary,
} from '@throughline/core';
import { placeOf } from '../place.ts';
import type { Side, Sides } from './sides.ts';

/** The comparison for programs. Keys may be added; those that are there keep their meaning. */
export function asJson({ base, head, comparison, outlooks }: Sides): string {
  const { changes, moves, findings, overloads, kpis } = comparison;
  const placeIn = (side: Side) => (at: Location) => placeOf(at, side.opened);
  const [inBase, inHead] = [placeIn(base), placeIn(head)];
  const changeOf = ({ at, ...change }: Change) => ({
    ...change,
    at: change.to === undefined && change.kind !== 'added' ? inBase(at) : inHead(at),
  });
  const moveOf = ({
    isEdited: _edited,
    because,
    chain,
    at,
    base: before,
    head: after,
    ...move
  }: Move) => ({
    ...move,
    base: standing(before),
    head: standing(after),
    because: because ? changeOf(because) : null,
    chain: chain.map((step) => ({
      message: step.message,
      ...(step.at && { at: inHead(step.at) }),
    })),
    at: after ? inHead(at) : inBase(at),
  });
  const listed = (list: readonly FindingChange[], side: Side) => findingsOf(list, side);
  const report = {
    version: 1,
    asOf: formatDay(head.opened.analysis.asOf),
    base: { name: base.name, title: base.title, ...summary(comparison.base) },
    head: { name: head.name, title: head.title, ...summary(comparison.head) },
    changes: changes.map(changeOf),
    edited: moves.filter(({ isEdited }) => isEdited).map(moveOf),
    consequences: moves.filter(({ isEdited }) => !isEdited).map(moveOf),
    findings: {
      new: listed(findings.new, head),
      worse: listed(findings.worse, head),
      better: listed(findings.better, head),
      fixed: listed(findings.fixed, base),
    },
    kpis: kpis.map(({ at, ...rest }) => ({
      ...rest,
      at: rest.isAtRisk ? inHead(at) : inBase(at),
    })),
    affected: affectedBy(base.opened.analysis, head.opened.analysis, comparison).map(
      ({ overloads: months, ...rest }) => ({ ...rest, overloads: months.map(formatDay) }),
    ),
    estimates: outlooks ? estimates(outlooks) : null,
    overloads: overloads.map(({ first, last, ...rest }) => ({
      ...rest,
      first: formatDay(first),
      last: formatDay(last),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function summary({ lastFinish, ...rest }: Summary) {
  return { ...rest, lastFinish: lastFinish === undefined ? null : formatDay(lastFinish) };
}

/** Shares of trials are from 0 to 1; a finish is `null` where there will never be the people. */
function estimates({ base, head, items }: Outlooks) {
  const outlook = ({ end, end85, ...rest }: Outlooks['base']) => ({
    ...rest,
    end: formatDay(end),
    end85: formatDay(end85),
  });
  const estimated = (side: OutlookStanding | undefined) =>
    side
      ? {
          levelledFinish: side.finish === undefined ? null : formatDay(side.finish),
          inTime: side.inTime ?? null,
        }
      : null;
  return {
    base: outlook(base),
    head: outlook(head),
    initiatives: items.map((each) => ({
      id: each.initiative.id,
      message: sayOutlookChange(each),
      base: estimated(each.base),
      head: estimated(each.head),
    })),
  };
}

function standing(side: Standing | undefined) {
  if (!side) return null;
  const { earliestStart, earliestFinish, due, totalFloat, late } = side;
  return {
    earliestStart: formatDay(earliestStart),
    earliestFinish: formatDay(earliestFinish),
    due: due === undefined ? null : formatDay(due),
    totalFloat: totalFloat ?? null,
    workingDaysLate: late,
  };
}

/** As `check --format json` has them, with what was said of the same before. */
function findingsOf(list: readonly FindingChange[], { opened }: Side) {
  const { analysis, nameOf } = opened;
  const reported = { ...analysis, findings: list.map(({ finding }) => finding) };
  const { findings } = jsonReport(analysis.asOf, [{ reported, nameOf }]);
  return findings.map((finding, index) => {
    const { before, isEdited } = list[index]!;
    const was = before && { severity: before.severity, message: before.message };
    return { ...finding, isEdited, ...(was && { before: was }) };
  });
}
