import { array, boolean, constantFrom, integer, option, record, type Arbitrary } from 'fast-check';
import type {
  DependencyData,
  InitiativeData,
  MilestoneData,
  RoadmapFile,
} from '../../model/generated/types.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { dayOf } from './planned.ts';

export const TODAY: Day = dayOf('2027-03-01');

/**
 * Small roadmaps of open items with durations, day by day: two calendars with days off, dates
 * on and off working days, promises, milestones, things to prepare, every type of dependency
 * with lags and leads.
 */
export function roadmaps({ cyclic = false } = {}): Arbitrary<RoadmapFile> {
  return array(item(), { minLength: 1, maxLength: 6 }).map((items) => ({
    calendar: {
      holidays: { extra: ['2027-03-29', '2027-03-10', '2027-03-11'] },
      closures: [{ from: '2027-04-05', to: '2027-04-09' }],
    },
    calendars: { plant: { workweek: 'tue-sat' } },
    teams: { plant: { calendar: 'plant' } },
    initiatives: items.map((each, index) => initiativeAt(each, index, items, cyclic)),
  }));
}

interface Item {
  readonly length: number;
  readonly start: string | undefined;
  readonly deadline: string | undefined;
  readonly target: string | undefined;
  readonly announced: boolean;
  readonly plant: boolean;
  readonly marks: readonly { readonly target: string | undefined; readonly announced: boolean }[];
  readonly prepare: readonly Prepare[];
  readonly waits: readonly Wait[];
}

interface Prepare {
  readonly leadTime: string;
  readonly started: string | undefined;
  readonly needBy: string | undefined;
  readonly done: boolean;
}

interface Wait {
  readonly on: number;
  readonly mark: number | undefined;
  readonly type: 'FS' | 'SS' | 'FF' | 'SF';
  readonly lag: number;
  readonly unit: 'd' | 'cd';
}

const day = () => integer({ min: -5, max: 60 }).map((offset) => formatDay(TODAY + offset));
const perhaps = <T>(value: Arbitrary<T>) => option(value, { nil: undefined });

function item(): Arbitrary<Item> {
  return record({
    length: integer({ min: 1, max: 8 }),
    start: perhaps(day()),
    deadline: perhaps(day()),
    target: perhaps(day()),
    announced: boolean(),
    plant: boolean(),
    marks: array(record({ target: perhaps(day()), announced: boolean() }), { maxLength: 2 }),
    prepare: array(preparation(), { maxLength: 2 }),
    waits: array(wait(), { maxLength: 3 }),
  });
}

function preparation(): Arbitrary<Prepare> {
  return record({
    leadTime: integer({ min: 1, max: 20 }).map((days) => (days > 12 ? `${days}cd` : `${days}d`)),
    started: perhaps(day()),
    needBy: perhaps(day()),
    done: integer({ min: 0, max: 3 }).map((one) => one === 0),
  });
}

function wait(): Arbitrary<Wait> {
  return record({
    on: integer({ min: 0, max: 20 }),
    mark: perhaps(integer({ min: 0, max: 1 })),
    type: constantFrom('FS', 'SS', 'FF', 'SF'),
    lag: integer({ min: -4, max: 6 }),
    unit: constantFrom('d', 'cd'),
  });
}

function initiativeAt(
  { length, start, deadline, target, announced, plant, marks, prepare, waits }: Item,
  index: number,
  items: readonly Item[],
  cyclic: boolean,
): InitiativeData {
  const others = cyclic ? items.length : index;
  return {
    id: `item-${index}`,
    duration: `${length}d`,
    ...given({ start, deadline, target }),
    ...(announced && { commitment: 'announced' as const }),
    ...(plant && { demand: [{ team: 'plant' }] }),
    milestones: marks.map((mark, at): MilestoneData => ({
      id: `mark-${at}`,
      ...given({ target: mark.target }),
      ...(mark.announced && { commitment: 'announced' as const }),
    })),
    prepare: prepare.map(({ leadTime, started, needBy, done }) => ({
      what: 'thing',
      leadTime,
      done,
      ...given({ started, needBy }),
    })),
    dependsOn: others === 0 ? [] : waits.map((each) => dependencyOn(each, others, items)),
  };
}

function dependencyOn(
  { on, mark, type, lag, unit }: Wait,
  others: number,
  items: readonly Item[],
): DependencyData {
  const other = on % others;
  const hasMark = mark !== undefined && mark < items[other]!.marks.length;
  return {
    on: `item-${other}${hasMark ? `#mark-${mark}` : ''}`,
    type,
    lag: lag === 0 ? '0' : `${lag}${unit}`,
  };
}

/** Without the keys that have no value. */
function given(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}
