import type { InitiativeData, RoadmapFile } from '../model/generated/types.ts';
import { isSame } from '../model/same.ts';
import { readFile } from '../shape/read-file.ts';
import type { ShapedFile, WrittenInitiative } from '../shape/shape.ts';
import type { SourceFile } from '../text/source.ts';
import type { Revision } from './history.ts';

/** One initiative before and after a commit. */
export interface Step {
  readonly revision: Revision;
  readonly id: string;
  /** The id under which it went before, if another. */
  readonly formerId?: string;
  readonly before?: InitiativeData;
  readonly after?: InitiativeData;
}

/** The dates by name that a commit moved: their texts. */
export interface CalendarStep {
  readonly revision: Revision;
  readonly moved: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** What happens while commits are gone through, in their order. */
export interface Watcher {
  readonly onItems: (steps: readonly Step[]) => void;
  readonly onCalendar: (step: CalendarStep) => void;
}

/**
 * Goes through commits, reading only what each changed, and tells what it did to initiatives and
 * to dates by name. Gives the settings of the roadmap as they are at the end.
 */
export function replay(revisions: readonly Revision[], watcher: Watcher): RoadmapFile {
  const files = new Map<string, ShapedFile>();
  const items = new Map<string, InitiativeData>();
  let settings: RoadmapFile = {};
  for (const revision of revisions) {
    const paths = [...revision.files.map(({ path }) => path), ...revision.removed];
    const before = writtenIn(files, paths);
    for (const path of revision.removed) files.delete(path);
    for (const file of revision.files) {
      const read = readWhole(file);
      // Half of a file would be taken for what somebody meant.
      if (read) files.set(file.path, read);
    }
    const after = writtenIn(files, paths);
    const steps = stepsBetween(before, after, items, revision);
    for (const { id, formerId, after: data } of steps) {
      if (formerId !== undefined) items.delete(formerId);
      if (data) items.set(id, data);
      else items.delete(id);
    }
    watcher.onItems(steps);
    if (paths.some((path) => touchesSettings(path, files, settings))) {
      const next = settingsIn(files);
      const moved = movedBetween(settings, next);
      settings = next;
      if (moved.length > 0) watcher.onCalendar({ revision, moved });
    }
  }
  return settings;
}

/** `undefined` if it cannot be read to its end. */
function readWhole(file: SourceFile): ShapedFile | undefined {
  if (file.path.endsWith('.json')) return undefined;
  const { value, diagnostics } = readFile(file);
  return diagnostics.some(({ rule }) => rule.startsWith('syntax/')) ? undefined : value;
}

function writtenIn(
  files: ReadonlyMap<string, ShapedFile>,
  paths: readonly string[],
): ReadonlyMap<string, WrittenInitiative> {
  const written = new Map<string, WrittenInitiative>();
  for (const path of paths) {
    const file = files.get(path);
    for (const each of file?.parts.flatMap(({ initiatives }) => initiatives) ?? []) {
      if (!written.has(each.id)) written.set(each.id, each);
    }
  }
  return written;
}

function stepsBetween(
  before: ReadonlyMap<string, WrittenInitiative>,
  after: ReadonlyMap<string, WrittenInitiative>,
  items: ReadonlyMap<string, InitiativeData>,
  revision: Revision,
): readonly Step[] {
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  const steps: Step[] = [];
  for (const { id, data } of after.values()) {
    const same = items.get(id);
    const former = same ? undefined : gone.find((each) => isRenamed(each, data));
    if (former) gone.splice(gone.indexOf(former), 1);
    const old = same ?? former?.data;
    // The texts are new objects even where nothing differs.
    if (old && !former && isSame(old, data)) continue;
    steps.push({
      revision,
      id,
      after: data,
      ...(old && { before: old }),
      ...(former && { formerId: former.id }),
    });
  }
  return [...steps, ...gone.map(({ id, data }) => ({ revision, id, before: data }))];
}

function isRenamed(former: WrittenInitiative, data: InitiativeData): boolean {
  return data.title !== undefined && former.data.title === data.title;
}

function touchesSettings(
  path: string,
  files: ReadonlyMap<string, ShapedFile>,
  settings: RoadmapFile,
): boolean {
  const file = files.get(path);
  if (!file) return !isSame(settings, {});
  return file.kind === 'roadmap';
}

/** What all roadmap files say of the calendar and the words for statuses; the first one counts. */
function settingsIn(files: ReadonlyMap<string, ShapedFile>): RoadmapFile {
  const all = [...files.values()].flatMap((file) => (file.kind === 'roadmap' ? [file.data] : []));
  const calendar = all.find((each) => each.calendar !== undefined)?.calendar;
  const statuses = all.find((each) => each.statuses !== undefined)?.statuses;
  return { ...(calendar && { calendar }), ...(statuses && { statuses }) };
}

function movedBetween(before: RoadmapFile, after: RoadmapFile): CalendarStep['moved'] {
  const [old, next] = [releasesIn(before), releasesIn(after)];
  return [...next].flatMap(([name, to]) => {
    const from = old.get(name);
    return from === undefined || from === to ? [] : [{ name, from, to }];
  });
}

/** Dates by name, as texts. */
export function releasesIn({ calendar }: RoadmapFile): ReadonlyMap<string, string> {
  const releases = new Map<string, string>();
  for (const [name, written] of Object.entries(calendar?.releases ?? {})) {
    const date = typeof written === 'object' ? written?.date : written;
    if (typeof date === 'string') releases.set(name, date);
  }
  return releases;
}
