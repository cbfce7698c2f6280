import { isOpen, sayList } from '../../judge/about.ts';
import { figuresIn } from '../../judge/readings.ts';
import { rhythmsIn } from '../../judge/rhythm.ts';
import { withPurpose, isDuty } from '../../judge/purpose.ts';
import { askedOf } from '../../judge/verdicts.ts';
import {
  cell,
  type BoardContext,
  type BoardLevel,
  type BoardRow,
  type BoardView,
} from '../board.ts';
import { sayPercent } from '../../judge/person-days.ts';

/**
 * How well business and IT go together, after the criteria of Luftman (Assessing Business-IT
 * Alignment Maturity, 2000). Every figure is a count of what stands in the files, with the items
 * that are missing: no grade is given that nobody could check.
 */
const view: BoardView = {
  title: 'Alignment',
  summary: 'how well business and IT go together, by what is counted',
  make(context) {
    const measures = CRITERIA.flatMap(([criterion, list]) =>
      list.map(([question, count]) => ({ criterion, question, ...count(context) })),
    );
    const asked = measures.filter(({ all }) => all > 0);
    const weak = asked.filter(({ all, missing }) => missing.length * 2 > all);
    const rows = asked.map(({ criterion, question, all, missing }, index): BoardRow => {
      const share = (all - missing.length) / all;
      return {
        cells: [
          cell(asked[index - 1]?.criterion === criterion ? '' : criterion),
          cell(question),
          {
            ...cell(`${all - missing.length} of ${all} (${sayPercent(share)})`, levelOf(share)),
            share,
          },
          cell(sayList(missing)),
        ],
      };
    });
    const columns = [
      { title: 'Criterion' },
      { title: 'What is counted' },
      { title: 'Standing', align: 'end' as const },
      { title: 'Missing from it', spare: 1 },
    ];
    return {
      lead:
        weak.length === 0
          ? 'Each of the questions is answered for at least half of what it asks about.'
          : `${weak.length} of ${asked.length} questions are answered for less than half of what they ask about: ${sayList(weak.map(({ question }) => question))}.`,
      sections: [{ title: 'By criterion', columns, rows }],
    };
  },
};
export default view;

/** What was counted, and the titles of what is missing. */
interface Count {
  readonly all: number;
  readonly missing: readonly string[];
}
type Measure = readonly [question: string, count: (context: BoardContext) => Count];

const CRITERIA: readonly (readonly [criterion: string, measures: readonly Measure[]])[] = [
  [
    'Communication',
    [
      ['touchpoints with both sides', bothSides],
      ['touchpoints held as planned', heldAsPlanned],
      ['asks that were answered', answered],
    ],
  ],
  [
    'Value measurement',
    [
      ['objectives measured by both sides', measuredByBoth],
      ['figures that two answer for', sharedFigures],
      ['figures with a value', measured],
    ],
  ],
  [
    'Governance',
    [
      ['promised work with a verdict', withVerdict],
      ['promised work with a purpose', withAPurpose],
    ],
  ],
  ['Partnership', [['shared work owned by both sides', ownedByBoth]]],
  [
    'Scope and architecture',
    [
      ['systems with an answer to what becomes of them', disposed],
      ['critical processes whose systems are known', mapped],
    ],
  ],
  ['Skills', [['teams of known size', knownTeams]]],
];

function levelOf(share: number): BoardLevel {
  if (share >= 0.8) return 'good';
  return share >= 0.5 ? 'watch' : 'bad';
}

function counted<T extends { readonly title: string }>(
  all: readonly T[],
  holds: (one: T) => boolean,
): Count {
  return { all: all.length, missing: all.filter((one) => !holds(one)).map(({ title }) => title) };
}

function bothSides({ roadmap }: BoardContext): Count {
  return counted([...roadmap.touchpoints.values()], ({ data: { participants } }) =>
    [participants?.business, participants?.it].every((side) => (side ?? []).length > 0),
  );
}

function heldAsPlanned({ roadmap, asOf }: BoardContext): Count {
  const late = new Set(
    rhythmsIn(roadmap, asOf)
      .filter(({ next }) => next === undefined || next < asOf)
      .map(({ touchpoint }) => touchpoint),
  );
  return counted([...roadmap.touchpoints.values()], (each) => !late.has(each));
}

function answered({ roadmap }: BoardContext): Count {
  const asks = roadmap.initiatives
    .filter(isOpen)
    .flatMap(({ title, dependencies }) =>
      dependencies.flatMap(({ data }) =>
        typeof data === 'string' || data.external !== undefined ? [] : [{ title, data }],
      ),
    );
  return counted(
    asks,
    ({ data }) => data.acknowledged !== undefined && data.acknowledged !== false,
  );
}

function measuredByBoth({ roadmap }: BoardContext): Count {
  return counted([...roadmap.objectives.values()], ({ data }) => {
    const sides = new Set((data.kpis ?? []).map((id) => roadmap.kpis.get(id)?.data.domain));
    return sides.has('shared') || (sides.has('business') && sides.has('it'));
  });
}

function sharedFigures({ roadmap }: BoardContext): Count {
  return counted(
    [...roadmap.kpis.values()],
    ({ data: { owner, coOwner } }) =>
      owner !== undefined && coOwner !== undefined && owner !== coOwner,
  );
}

function measured({ roadmap }: BoardContext): Count {
  const figures = figuresIn(roadmap);
  return counted([...roadmap.kpis.values()], ({ id }) => figures.get(id)?.latest !== undefined);
}

function withVerdict({ roadmap }: BoardContext): Count {
  const promised = roadmap.initiatives.filter((each) => isOpen(each) && each.committed);
  return counted(promised, (each) => askedOf(each).size > 0);
}

function withAPurpose({ roadmap }: BoardContext): Count {
  const reached = withPurpose(roadmap);
  const promised = roadmap.initiatives.filter((each) => isOpen(each) && each.committed);
  return counted(promised, (each) => reached.has(each) || isDuty(each));
}

function ownedByBoth({ roadmap }: BoardContext): Count {
  const shared = roadmap.initiatives.filter(
    (each) => isOpen(each) && each.data.domain === 'shared',
  );
  return counted(
    shared,
    ({ data: { owners } }) => owners?.business !== undefined && owners.it !== undefined,
  );
}

function disposed({ roadmap }: BoardContext): Count {
  return counted([...roadmap.systems.values()], ({ data }) => data.disposition !== undefined);
}

function mapped({ roadmap }: BoardContext): Count {
  const critical = [...roadmap.processes.values()].filter(
    ({ data }) => data.criticality === 'critical',
  );
  return counted(critical, ({ data: { systems = [] } }) =>
    systems.some((id) => roadmap.systems.has(id)),
  );
}

function knownTeams({ roadmap }: BoardContext): Count {
  const teams = [...roadmap.teams.values()].filter(({ data }) => data.ended === undefined);
  return counted(teams, ({ data }) => data.people !== undefined);
}
