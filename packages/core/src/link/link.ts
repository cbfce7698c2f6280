import type { Roadmap, Team } from '../model/roadmap.ts';
import { placeOf } from '../parse/origin.ts';
import type { ShapedFile } from '../shape/shape.ts';
import type { Diagnostic, Staged } from '../text/diagnostic.ts';
import { parsePeriod } from '../time/period.ts';
import { readCalendars, type Calendars } from './calendars.ts';
import { checkStatuses } from './check-statuses.ts';
import { checkTexts } from './check-texts.ts';
import { datesOn } from './dates.ts';
import { entitiesOf } from './entities.ts';
import { linkInitiatives } from './initiatives.ts';
import { resolveLinks } from './links.ts';
import { mergeRoadmapFiles } from './merge.ts';

/**
 * Joins the files of a roadmap into one graph: sections merged, ids resolved, dates placed on
 * the calendar. The files' order decides what counts first. Linear in what is written.
 */
export function link(files: readonly ShapedFile[]): Staged<Roadmap> {
  const { value: data, diagnostics: ofMerge } = mergeRoadmapFiles(
    files.flatMap((file) => (file.kind === 'roadmap' ? [file.data] : [])),
  );
  const diagnostics: Diagnostic[] = [...ofMerge];
  const calendars = readCalendars(data, diagnostics);
  const dates = datesOn(calendars.vocabulary);
  const teams = teamsOn(calendars, data.teams);
  const { calendar } = calendars;
  const initiativeById = linkInitiatives(files, {
    roadmap: data,
    dates,
    teams,
    work: calendar.work,
  });
  const horizon = data.horizon === undefined ? undefined : parsePeriod(data.horizon, calendar);
  const links = resolveLinks(files, data, dates);
  checkTexts(files, data, dates, diagnostics);
  checkStatuses(links, data, diagnostics);
  const id = data.roadmap ?? 'roadmap';
  const value: Roadmap = {
    id,
    title: data.title ?? id,
    data,
    at: placeOf(data, 'roadmap') ?? { path: files[0]?.path ?? '', start: 0, end: 0 },
    ...(horizon?.ok && { horizon: horizon.value }),
    calendar,
    initiatives: [...initiativeById.values()],
    initiativeById,
    objectives: entitiesOf('objective', data.objectives),
    kpis: entitiesOf('kpi', data.kpis),
    teams,
    systems: entitiesOf('system', data.systems),
    processes: entitiesOf('process', data.processes),
    touchpoints: entitiesOf('touchpoint', data.touchpoints),
    links,
  };
  return { value, diagnostics };
}

/** Teams with the calendars that they work on; one that names an unknown calendar works on the roadmap's. */
function teamsOn(
  { calendar }: Calendars,
  section: Roadmap['data']['teams'],
): ReadonlyMap<string, Team> {
  const teams = new Map<string, Team>();
  for (const [id, team] of entitiesOf('team', section)) {
    const named =
      team.data.calendar === undefined ? undefined : calendar.named.get(team.data.calendar);
    teams.set(id, { ...team, calendar: named ?? calendar.work });
  }
  return teams;
}
