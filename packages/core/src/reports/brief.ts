import type { Compared } from '../compare/compare.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isOpen } from '../judge/about.ts';
import { writtenOn } from '../plan/written.ts';
import { displayed } from '../text/display.ts';
import { formatDay, type Day } from '../time/day.ts';
import { sayCount } from '../views/say.ts';
import type { Block, Item } from './review/block.ts';
import { verdictOf } from './review/verdict.ts';

export interface BriefOptions {
  /** The day since which it is told. */
  readonly since: Day;
  /** Lines at most, so that it is read in the meeting and not before it. */
  readonly lines: number;
}

/** Days ahead that a touchpoint looks at. */
const AHEAD = 28;

/**
 * What a touchpoint should hear: what came out red since the last one, which decisions are open,
 * who waits for an answer, what is due soon, and what was changed. In this order, as far as the
 * lines go; what is left out is counted.
 */
export function briefOf(
  head: Compared,
  comparison: Comparison,
  { since, lines }: BriefOptions,
): readonly Block[] {
  const { title, sentence } = verdictOf(comparison);
  const asOf = head.plan.asOf;
  const first: Block = {
    kind: 'paragraph',
    line: [{ strong: `${formatDay(since)} to ${formatDay(asOf)}. ${title}:` }, ` ${sentence}.`],
  };
  let left = lines - 1;
  const blocks = sectionsOf(head, comparison, asOf).flatMap(([heading, items]): Block[] => {
    // A heading and one line are the least that is worth its room.
    if (items.length === 0 || left < 3) return [];
    const shown = items.slice(0, Math.min(MOST, left - 2));
    const rest = items.length - shown.length;
    left -= shown.length + (rest > 0 ? 2 : 1);
    const more: readonly Item[] = rest > 0 ? [{ line: [`and ${rest} more`] }] : [];
    return [
      { kind: 'heading', text: heading },
      { kind: 'list', items: [...shown, ...more] },
    ];
  });
  return [first, ...blocks];
}

/** Of one sort nobody hears more. */
const MOST = 7;

function sectionsOf(
  head: Compared,
  comparison: Comparison,
  asOf: Day,
): readonly (readonly [heading: string, items: readonly Item[]])[] {
  return [
    ['New since then, and red', redItems(comparison)],
    ['Decisions that are open', decisionItems(head, asOf)],
    ['Who waits for an answer', askItems(head)],
    [`Due within ${AHEAD} days`, dueItems(head, asOf)],
    ['What was changed', comparison.changes.map(({ message }) => ({ line: [message] }))],
  ];
}

function redItems({ moves, findings, overloads, kpis }: Comparison): readonly Item[] {
  const late = moves.filter(({ base, head }) => (head?.late ?? 0) > (base?.late ?? 0));
  const names = new Set(late.map(({ id }) => `initiative:${id}`));
  const errors = [...findings.new, ...findings.worse].filter(
    ({ finding }) => finding.severity === 'error' && !names.has(finding.subject ?? ''),
  );
  return [
    ...late.map(({ message }) => ({ line: [message] })),
    ...errors.map(({ finding }) => ({ line: [finding.message] })),
    ...kpis.filter(({ isAtRisk }) => isAtRisk).map(({ message }) => ({ line: [message] })),
    ...overloads
      .filter(({ base, head }) => base === 0 && head > 0)
      .map(({ team, skill, first }) => ({
        line: [
          `${displayed(skill === undefined ? team : `${skill} in ${team}`)} has more to do than it can in ${formatDay(first).slice(0, 7)}`,
        ],
      })),
  ];
}

/** By the day on which they are needed; those without one last. */
function decisionItems({ roadmap }: Compared, asOf: Day): readonly Item[] {
  const written = writtenOn(roadmap);
  const open = roadmap.initiatives.filter(isOpen).flatMap(({ id, data }) =>
    (data.decisions ?? []).flatMap((decision) => {
      if (decision.decided !== undefined && decision.decided !== null) return [];
      const day = written(decision, 'needBy', decision.needBy)?.period?.last;
      return [{ id, decision, day: day ?? Infinity }];
    }),
  );
  return open
    .toSorted((a, b) => a.day - b.day)
    .map(({ id, decision, day }) => {
      const what = displayed(decision.title ?? decision.id ?? 'a decision');
      const owner = decision.owner === undefined ? '' : ` (${displayed(decision.owner)})`;
      const late = day < asOf ? `, ${sayCount(asOf - day, 'day')} ago` : '';
      const by = day === Infinity ? '' : `, needed by ${formatDay(day)}${late}`;
      return { line: [{ strong: what }, ` for ${displayed(id)}${owner}${by}`] };
    });
}

/** Asks that nobody has answered: what `dependency/unacknowledged` says. */
function askItems({ findings }: Compared): readonly Item[] {
  return findings
    .filter(({ rule }) => rule === 'dependency/unacknowledged')
    .map(({ message }) => ({ line: [message] }));
}

function dueItems({ plan }: Compared, asOf: Day): readonly Item[] {
  return [...plan.items.values()]
    .flatMap(({ initiative, milestone, due, earliestFinish }) => {
      const last = due?.period?.last;
      if (!isOpen(initiative) || milestone?.actual || last === undefined) return [];
      if (last < asOf || last > asOf + AHEAD) return [];
      const name = milestone ? `${milestone.title} of ${initiative.id}` : initiative.id;
      return [{ name, last, isLate: earliestFinish > last }];
    })
    .toSorted((a, b) => a.last - b.last)
    .map(({ name, last, isLate }) => ({
      line: [
        { strong: displayed(name) },
        ` on ${formatDay(last)}${isLate ? ', which it cannot keep' : ''}`,
      ],
    }));
}
