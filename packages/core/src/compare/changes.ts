import type { Entity, Initiative, Roadmap } from '../model/roadmap.ts';
import type { EntityKind } from '../model/shape.ts';
import { isSame } from '../model/same.ts';
import { placeOf } from '../parse/origin.ts';
import { displayed } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import type { Change } from './comparison.ts';
import { differencesOf } from './differences.ts';
import { kindOfChange } from './kind-of-change.ts';
import { changedPlaces } from './ranks.ts';
import { sayDifference, sayThing, sayValue } from './say-change.ts';

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
export function changesBetween(base: Roadmap, head: Roadmap): readonly Change[] {
  return [
    ...withoutNewNumbers(
      ofThings(base.initiativeById, head.initiativeById, base, head),
      changedPlaces(base, head),
    ),
    ...SECTIONS.flatMap((section) => ofThings(base[section], head[section], base, head)),
    ...ofThings(releasesIn(base), releasesIn(head), base, head),
    ...ofRoadmap(base, head),
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

const SECTIONS = ['objectives', 'kpis', 'teams', 'systems', 'processes', 'touchpoints'] as const;

type Things = ReadonlyMap<string, Thing>;

function ofThings(before: Things, after: Things, base: Roadmap, head: Roadmap): Change[] {
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  const changes: Change[] = [];
  for (const thing of after.values()) {
    const same = before.get(thing.id);
    const former = same ?? gone.find((each) => isRenamed(each, thing));
    if (!former) changes.push(whole('added', thing));
    else {
      if (!same) {
        gone.splice(gone.indexOf(former), 1);
        changes.push(renamed(former, thing));
      }
      changes.push(...inThing(former, thing, base, head));
    }
  }
  return [...changes, ...gone.map((thing) => whole('removed', thing))];
}

function inThing(former: Thing, thing: Thing, base: Roadmap, head: Roadmap): Change[] {
  // Most things are as they were, and many are the very same data.
  if (isSame(former.data, thing.data)) return [];
  const subject = subjectOf(thing);
  return differencesOf(former.data, thing.data)
    .filter(({ route }) => route[0] !== 'id')
    .map((difference) => ({
      kind: kindOfChange(thing.kind, difference.route),
      subject,
      route: difference.route,
      message: sayDifference(sayThing(thing), difference, {
        base,
        head,
        calendar: calendarOf(thing),
      }),
      ...(difference.from !== undefined && { from: sayValue(difference.from) }),
      ...(difference.to !== undefined && { to: sayValue(difference.to) }),
      at: difference.at ?? thing.at,
    }));
}

function calendarOf(thing: Thing): Initiative['calendar'] | undefined {
  // Of all things only initiatives and teams have one.
  return (thing as Partial<Initiative>).calendar;
}

function subjectOf({ kind, id }: Thing): string {
  return `${kind}:${id}`;
}

/** Whether two things of different names are one: all that was written of it is the same, bar one value. */
function isRenamed(former: Thing, thing: Thing): boolean {
  if (Object.keys(former.data).length < 2) return false;
  const others = differencesOf(former.data, thing.data).filter(({ route }) => route[0] !== 'id');
  return others.length === 0 || (others.length === 1 && former.title === thing.title);
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
function ofRoadmap(base: Roadmap, head: Roadmap): Change[] {
  const thing = (roadmap: Roadmap): Entity<object> => ({
    kind: 'roadmap',
    id: roadmap.id,
    title: roadmap.title,
    data: settingsIn(roadmap),
    at: roadmap.at,
  });
  return inThing(thing(base), thing(head), base, head);
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
