import type * as data from '../model/generated/types.ts';
import type { Dated, Freeze, RoadmapCalendar } from '../model/roadmap.ts';
import { placeOf, where } from '../parse/origin.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { displayed } from '../text/display.ts';
import {
  parseWorkweek,
  workCalendar,
  type Closure,
  type WorkCalendar,
  type WorkCalendarParts,
} from '../time/calendar.ts';
import { MONTHS } from '../time/civil.ts';
import { readDay, type Day } from '../time/day.ts';
import { parsePeriod, type Period } from '../time/period.ts';
import type { Vocabulary } from '../time/when.ts';

/** What the roadmap's calendar says, and what it gives to the dates of its initiatives. */
export interface Calendars {
  readonly calendar: RoadmapCalendar;
  readonly vocabulary: Vocabulary;
}

/** Reads `calendar:` and `calendars:`. What cannot be read is left out; the files' own checks report it. */
export function readCalendars(roadmap: data.RoadmapFile, diagnostics: Diagnostic[]): Calendars {
  const written = roadmap.calendar ?? {};
  const fiscalYearStart = monthOf(written.fiscalYearStart);
  const read = (text: string): Period | undefined => {
    const period = parsePeriod(text, { fiscalYearStart });
    return period.ok ? period.value : undefined;
  };
  const parts = partsOf(written, read, diagnostics);
  const work = sound(workCalendar(parts), written, diagnostics);
  const releases = readReleases(written.releases ?? {}, read);
  const calendar: RoadmapCalendar = {
    fiscalYearStart,
    work,
    named: readNamed(roadmap.calendars ?? {}, parts, read, diagnostics),
    releases,
    freezes: readFreezes(written.freezes ?? [], read, diagnostics),
  };
  const vocabulary: Vocabulary = {
    fiscalYearStart,
    named: (name) => releases.get(name)?.period,
    names: [...releases.keys()],
    horizons: readHorizons(written.horizons ?? {}, read),
    calendar: work,
  };
  return { calendar, vocabulary };
}

type ReadPeriod = (text: string) => Period | undefined;

function monthOf(name: string | undefined): number {
  const index = MONTHS.findIndex((month) => month.toLowerCase() === name);
  return index === -1 ? 1 : index + 1;
}

function partsOf(
  written: data.CalendarData,
  read: ReadPeriod,
  diagnostics: Diagnostic[],
): WorkCalendarParts {
  const workweek = written.workweek === undefined ? undefined : parseWorkweek(written.workweek);
  return {
    ...(workweek?.ok && { workweek: workweek.value }),
    ...(written.hoursPerDay !== undefined && { hoursPerDay: written.hoursPerDay }),
    ...(written.holidays && { holidays: readHolidays(written.holidays) }),
    ...(written.closures && { closures: readClosures(written.closures, read, diagnostics) }),
  };
}

/** Days by name; a day among `extra` that has a name keeps it. */
function readHolidays({ days = {}, extra = [] }: data.HolidaysData): ReadonlyMap<Day, string> {
  const holidays = new Map<Day, string>();
  for (const text of extra) {
    const day = readDay(text);
    if (day !== undefined) holidays.set(day, 'holiday');
  }
  for (const [text, name] of Object.entries(days)) {
    const day = readDay(text);
    if (day !== undefined) holidays.set(day, name);
  }
  return holidays;
}

function readClosures(
  written: readonly data.ClosureData[],
  read: ReadPeriod,
  diagnostics: Diagnostic[],
): Closure[] {
  return written.flatMap((closure) => {
    const days = daysOf(closure, read, diagnostics);
    if (!days) return [];
    const { title } = closure;
    return [{ ...days, at: where(closure), ...(title !== undefined && { title }) }];
  });
}

function readFreezes(
  written: readonly data.FreezeData[],
  read: ReadPeriod,
  diagnostics: Diagnostic[],
): Freeze[] {
  return written.flatMap((freeze) => {
    const days = daysOf(freeze, read, diagnostics);
    const { title = 'freeze', applies = [], systems = [], teams = [] } = freeze;
    return days ? [{ ...days, title, applies, systems, teams, at: where(freeze) }] : [];
  });
}

interface FromTo {
  readonly from: string;
  readonly to?: string;
}

function daysOf(
  written: FromTo,
  read: ReadPeriod,
  diagnostics: Diagnostic[],
): { first: Day; last: Day } | undefined {
  const from = read(written.from);
  const to = written.to === undefined ? from : read(written.to);
  if (!from || !to) return undefined;
  if (to.last >= from.first) return { first: from.first, last: to.last };
  diagnostics.push({
    rule: 'schema/date',
    message: `this ends on ${displayed(written.to ?? '')}, before it begins on ${displayed(written.from)}`,
    help: 'write the earlier day under from, the later one under to',
    at: where(written, 'to'),
  });
  return undefined;
}

function readNamed(
  written: Readonly<Record<string, data.WorkCalendarData>>,
  usual: WorkCalendarParts,
  read: ReadPeriod,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, WorkCalendar> {
  const named = new Map<string, WorkCalendar>();
  for (const [id, calendar] of Object.entries(written)) {
    if (id.startsWith('x-')) continue;
    const own = workCalendar({ ...usual, ...partsOf(calendar, read, diagnostics) });
    named.set(id, sound(own, calendar, diagnostics));
  }
  return named;
}

/** Passes a calendar on, and says so if nobody would ever work on it. */
function sound(calendar: WorkCalendar, written: object, diagnostics: Diagnostic[]): WorkCalendar {
  const at = placeOf(written, 'workweek') ?? placeOf(written, 'closures', 'key');
  if (calendar.problem !== undefined) {
    diagnostics.push({
      rule: 'schema/date',
      message: `nobody ever works on this calendar: ${calendar.problem}; it counts every day as a working day`,
      help: 'shorten its closures, or give it the days of a working week',
      at: at ?? where(written),
    });
  }
  return calendar;
}

function readReleases(
  written: Readonly<Record<string, string | data.ReleaseData>>,
  read: ReadPeriod,
): ReadonlyMap<string, Dated> {
  const releases = new Map<string, Dated>();
  for (const [name, release] of Object.entries(written)) {
    const text = typeof release === 'string' ? release : release.date;
    if (name.startsWith('x-') || text === undefined) continue;
    const at = typeof release === 'string' ? where(written, name) : where(release, 'date');
    const period = read(text);
    releases.set(
      name,
      period
        ? { text, when: { kind: 'period', period, text }, period, at }
        : { text, when: { kind: 'tbd' }, at },
    );
  }
  return releases;
}

function readHorizons(written: data.HorizonsData, read: ReadPeriod): ReadonlyMap<string, Period> {
  const horizons = new Map<string, Period>();
  for (const [name, text] of Object.entries(written)) {
    const period = name.startsWith('x-') ? undefined : read(text);
    if (period) horizons.set(name, period);
  }
  return horizons;
}
