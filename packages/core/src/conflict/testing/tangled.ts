import {
  array,
  boolean,
  constantFrom,
  integer,
  nat,
  option,
  record,
  type Arbitrary,
} from 'fast-check';
import { TODAY } from '../../capacity/testing/teams.ts';
import type { RoadmapFile } from '../../model/generated/types.ts';
import { formatDay } from '../../time/day.ts';

/** Roadmaps of up to three items that wait for each other and share a team, within two weeks. */
export const tangled: Arbitrary<RoadmapFile> = record({
  people: constantFrom(0.5, 1, 2),
  leave: nat(12),
  items: array(
    record({
      start: option(nat(8)),
      due: option(nat(16)),
      isPromised: boolean(),
      days: option(integer({ min: 1, max: 5 })),
      effort: option(integer({ min: 1, max: 8 })),
      atMost: option(constantFrom(0.5, 1)),
      waits: array(record({ on: nat(2), lag: nat(2) }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
}).map(({ people, leave, items }): RoadmapFile => ({
  teams: { crew: { people, leave: [{ from: formatDay(TODAY + leave), people: 1 }] } },
  initiatives: items.map(({ start, due, isPromised, days, effort, atMost, waits }, index) => ({
    id: `i${index}`,
    title: `Item ${index}`,
    ...(isPromised && { status: 'committed' as const }),
    ...(start !== null && { start: formatDay(TODAY + start) }),
    ...(due !== null && { deadline: formatDay(TODAY + due) }),
    ...(days !== null && { duration: `${days}d` }),
    ...(effort !== null && {
      demand: [{ team: 'crew', effort: `${effort}pd`, ...(atMost !== null && { atMost }) }],
    }),
    dependsOn: waits
      .filter(({ on }) => on < index)
      .map(({ on, lag }) => ({ on: `i${on}`, lag: lag === 0 ? '0' : `${lag}d` })),
  })),
}));
