import type { Entity, Initiative, Roadmap } from '../model/roadmap.ts';
import type { EntityKind } from '../model/shape.ts';
import { isSame } from '../model/same.ts';
import { placeOf } from '../parse/origin.ts';
import { displayed } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import { readDuration } from '../time/duration.ts';
import type { Change } from './comparison.ts';
import { differencesOf } from '../differences/differences.ts';
import { sayValue } from '../differences/say-value.ts';
import { kindOfChange } from '../differences/kind-of-change.ts';
import { changedPlaces } from '../differences/ranks.ts';
import { formerIds, newNames, renamesBetween, SECTIONS, type Renames } from './renames.ts';
import { sayDifference, sayThing } from './say-change.ts';

/** A thing with a name, whatever its kind. */
interface Thing {
  readonly kind: EntityKind;
  readonly id: string;
  readonly title: string;
  readonly data: object;
  readonly at: Location;
}

/**
 * Everything that is written differently: initiatives first, then what they refer to, then the
 * roadmap's own settings. What has another id and is otherwise as it was has been renamed.
 */
export function changesBetween(
  base: Roadmap,
  head: Roadmap,
  renames: Renames = renamesBetween(base, head),
): readonly Change[] {
  const both: Both = { base, head, renames, names: newNames(renames) };
  return [
    ...withoutNewNumbers(
      ofThings(base.initiativeById, head.initiativeById, both),
      changedPlaces(base, head),
    ),
    ...SECTIONS.flatMap((section) => ofThings(base[section], head[section], both)),
    ...ofThings(releasesIn(base), releasesIn(head), both),
    ...ofRoadmap(both),
  ];
}

/** A rank says who comes before whom: another number in the same order is no change. */
function withoutNewNumbers(changes: readonly Change[], moved: ReadonlySet<string>): Change[] {
  const isNumber = (text: string | undefined) => /^\d+$/.test(text ?? '');
  return changes.filter(
    ({ route, from, to, subject }) =>
      route[0] !== 'priority' ||
      !(isNumber(from) && isNumber(to)) ||
      moved.has(subject.slice('initiative:'.length)),
  );
}

/** The two states, and what is called otherwise in the second. */
interface Both {
  readonly base: Roadmap;
  readonly head: Roadmap;
  readonly renames: Renames;
  readonly names: ReadonlyMap<string, string>;
}

type Things = ReadonlyMap<string, Thing>;

function ofThings(before: Things, after: Things, both: Both): Change[] {
  const formerly = formerIds(both.renames);
  const seen = new Set<string>();
  const changes: Change[] = [];
  for (const thing of after.values()) {
    const old = formerly.get(subjectOf(thing));
    const former = before.get(old ?? thing.id);
    if (!former) changes.push(whole('added', thing));
    else {
      seen.add(former.id);
      if (old !== undefined) changes.push(renamed(former, thing));
      changes.push(...inThing(former, thing, both));
    }
  }
  const gone = [...before.values()].filter(({ id }) => !seen.has(id));
  return [...changes, ...gone.map((thing) => whole('removed', thing))];
}

function inThing(former: Thing, thing: Thing, { base, head, names }: Both): Change[] {
  // Most things are as they were, and many are the very same data.
  if (isSame(former.data, thing.data)) return [];
  const subject = subjectOf(thing);
  const calendar = calendarOf(thing);
  return differencesOf(former.data, thing.data, names)
    .filter(
      ({ route, from, to }) =>
        route[0] !== 'id' && !isSameLength(from, to, calendar ?? head.calendar.work),
    )
    .map((difference) => ({
      kind: kindOfChange(thing.kind, difference.route),
      subject,
      route: difference.route,
      message: sayDifference(sayThing(thing), difference, { base, head, calendar }),
      ...(difference.from !== undefined && { from: sayValue(difference.from) }),
      ...(difference.to !== undefined && { to: sayValue(difference.to) }),
      at: difference.at ?? thing.at,
    }));
}

/** `10w` and `50d` on a calendar with five working days a week. */
function isSameLength(from: unknown, to: unknown, calendar: WorkCalendar): boolean {
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  const [before, after] = [readDuration(from), readDuration(to)];
  if (!before || !after || before.calendar !== after.calendar) return false;
  return calendar.durationInDays(before) === calendar.durationInDays(after);
}

function calendarOf(thing: Thing): Initiative['calendar'] | undefined {
  // Of all things only initiatives and teams have one.
  return (thing as Partial<Initiative>).calendar;
}

function subjectOf({ kind, id }: Thing): string {
  return `${kind}:${id}`;
}

function whole(kind: 'added' | 'removed', thing: Thing): Change {
  const title = thing.title === thing.id ? '' : `: ${displayed(thing.title)}`;
  return {
    kind,
    subject: subjectOf(thing),
    route: [],
    message: `${sayThing(thing)} is ${kind === 'added' ? 'new' : 'gone'}${title}`,
    at: thing.at,
  };
}

function renamed(former: Thing, thing: Thing): Change {
  return {
    kind: 'renamed',
    subject: subjectOf(thing),
    route: ['id'],
    message: `${sayThing(former)} is called ${displayed(thing.id)} now`,
    from: former.id,
    to: thing.id,
    at: thing.at,
  };
}

/** Dates by name as things of their own: `{fair: 2027-10-11}` says as much as `{fair: {date: …}}`. */
function releasesIn({ data, at }: Roadmap): Things {
  const releases = data.calendar?.releases ?? {};
  const things = Object.entries(releases).flatMap(([id, written]) => {
    if (id.startsWith('x-') || written === undefined) return [];
    const release: object = typeof written === 'object' ? written : { date: written };
    const place = placeOf(releases, id, 'key') ?? at;
    return [[id, { kind: 'release', id, title: id, data: release, at: place }] as const];
  });
  return new Map(things);
}

/** What the roadmap says beside its things: calendar, sizes, stages, rules. */
function ofRoadmap(both: Both): Change[] {
  const { base, head } = both;
  // Where there is no roadmap at all, there is nothing to compare with.
  if (!('roadmap' in base.data && 'roadmap' in head.data)) return [];
  const thing = (roadmap: Roadmap): Entity<object> => ({
    kind: 'roadmap',
    id: roadmap.id,
    title: roadmap.title,
    data: settingsIn(roadmap),
    at: roadmap.at,
  });
  return inThing(thing(base), thing(head), both);
}

/** Without what is compared by name, and what is no part of the plan. */
function settingsIn({ data }: Roadmap): object {
  const kept = Object.keys(data).filter((key) => !ELSEWHERE.has(key));
  return Object.fromEntries(
    kept.map((key) => [key, key === 'calendar' ? withoutReleases(data) : data[key as 'rules']]),
  );
}

function withoutReleases({ calendar = {} }: Roadmap['data']): object {
  const { releases: _releases, ...others } = calendar;
  return others;
}

const ELSEWHERE: ReadonlySet<string> = new Set([
  ...SECTIONS,
  'initiatives',
  'include',
  'scenarios',
  'version',
  'links',
  'notes',
]);
