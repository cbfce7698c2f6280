import type { Roadmap } from '../model/roadmap.ts';
import { placeOf } from '../parse/origin.ts';
import { isSameList } from '../run/recall.ts';
import type { ShapedFile } from '../shape/shape.ts';
import type { Diagnostic, Staged } from '../text/diagnostic.ts';
import { parsePeriod } from '../time/period.ts';
import { checkStatuses } from './check-statuses.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import { turnoverOf } from './turnover.ts';

/**
 * Joins the files of a roadmap into one graph: sections merged, ids resolved, dates placed on
 * the calendar. The files' order decides what counts first. Linear in what is written; what the
 * same files said in the same surroundings before is the very same object again.
 */
export function link(files: readonly ShapedFile[]): Staged<Roadmap> {
  const surroundings = surroundingsOf(
    files.flatMap((file) => (file.kind === 'roadmap' ? [file.data] : [])),
  );
  const { roadmap: data, calendar, sections, linked } = surroundings;
  const parts = files.flatMap((file) => file.parts);
  const turnover = turnoverOf(linked.parts, parts);
  linked.parts = parts;
  const initiativeById = linked.initiatives.update(turnover, parts);
  const links = linked.links.update(turnover, parts, files);
  const horizon = data.horizon === undefined ? undefined : parsePeriod(data.horizon, calendar);
  const diagnostics: Diagnostic[] = [...surroundings.diagnostics, ...linked.texts.update(turnover)];
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
    ...sections,
    links,
    places: placesOf(files, linked),
  };
  return { value, diagnostics };
}

/** The places of all files with lists: the same object for the very same ones. */
function placesOf(files: readonly ShapedFile[], linked: Surroundings['linked']): object {
  const places = files.flatMap((file) => file.places ?? []);
  if (!isSameList(places, linked.places)) linked.places = places;
  return linked.places;
}
