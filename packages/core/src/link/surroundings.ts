import type * as data from '../model/generated/types.ts';
import type { Roadmap, RoadmapCalendar, Team } from '../model/roadmap.ts';
import { isSameList } from '../run/recall.ts';
import type { ShapedPart } from '../shape/shape.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Effort } from '../time/effort.ts';
import { readCalendars } from './calendars.ts';
import { sizesOf, textCheck, type TextCheck } from './check-texts.ts';
import { datesOn, type Dates } from './dates.ts';
import { entitiesOf } from './entities.ts';
import { initiativeIndex, type InitiativeIndex } from './initiatives.ts';
import { linkIndex, type LinkIndex } from './links.ts';
import { mergeRoadmapFiles } from './merge.ts';

/** What `roadmap.yaml` and its section files give to everything else that is written. */
export interface LinkSurroundings {
  /** The files merged. */
  readonly roadmap: data.RoadmapFile;
  readonly calendar: RoadmapCalendar;
  readonly dates: Dates;
  readonly teams: ReadonlyMap<string, Team>;
  readonly sizes: ReadonlyMap<string, Effort>;
}

export interface Surroundings extends LinkSurroundings {
  readonly sections: Sections;
  readonly diagnostics: readonly Diagnostic[];
  readonly linked: LinkedParts;
}

/** What was made of the parts that were linked last in these surroundings: most of them come again. */
interface LinkedParts {
  parts: readonly ShapedPart[];
  places: readonly object[];
  readonly initiatives: InitiativeIndex;
  readonly links: LinkIndex;
  readonly texts: TextCheck;
}

type Sections = Pick<
  Roadmap,
  'objectives' | 'kpis' | 'teams' | 'systems' | 'processes' | 'touchpoints'
>;

/** The surroundings that files make: the same object for the very same files' data. */
export function surroundingsOf(parts: readonly data.RoadmapFile[]): Surroundings {
  const [first] = parts;
  if (!first) return read(parts);
  const known = alreadyRead.get(first);
  if (known && isSameList(known.parts, parts)) return known.surroundings;
  const surroundings = read(parts);
  alreadyRead.set(first, { parts, surroundings });
  return surroundings;
}

interface Known {
  readonly parts: readonly data.RoadmapFile[];
  readonly surroundings: Surroundings;
}

/** By the first file's data. */
const alreadyRead = new WeakMap<data.RoadmapFile, Known>();

function read(parts: readonly data.RoadmapFile[]): Surroundings {
  const { value: roadmap, diagnostics: ofMerge } = mergeRoadmapFiles(parts);
  const diagnostics: Diagnostic[] = [...ofMerge];
  const { calendar, vocabulary } = readCalendars(roadmap, diagnostics);
  const teams = teamsOn(calendar, roadmap.teams);
  const dates = datesOn(vocabulary);
  const around = { roadmap, calendar, dates, teams, sizes: sizesOf(roadmap) };
  return {
    ...around,
    sections: {
      objectives: entitiesOf('objective', roadmap.objectives),
      kpis: entitiesOf('kpi', roadmap.kpis),
      teams,
      systems: entitiesOf('system', roadmap.systems),
      processes: entitiesOf('process', roadmap.processes),
      touchpoints: entitiesOf('touchpoint', roadmap.touchpoints),
    },
    diagnostics,
    linked: {
      parts: [],
      places: [],
      initiatives: initiativeIndex(around),
      links: linkIndex(around),
      texts: textCheck(around),
    },
  };
}

/** Teams with the calendars that they work on; one that names an unknown calendar works on the roadmap's. */
function teamsOn(
  calendar: RoadmapCalendar,
  section: data.RoadmapFile['teams'],
): ReadonlyMap<string, Team> {
  const teams = new Map<string, Team>();
  for (const [id, team] of entitiesOf('team', section)) {
    const named =
      team.data.calendar === undefined ? undefined : calendar.named.get(team.data.calendar);
    teams.set(id, { ...team, calendar: named ?? calendar.work });
  }
  return teams;
}
