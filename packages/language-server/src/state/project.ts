import {
  analyzing,
  finished,
  noteEdit,
  parse,
  reading,
  type Analysis,
  type Day,
  type Reading,
  type Slices,
  type SourceFile,
} from '@throughline/core';
import type { LoadedRoadmap } from '../host.ts';
import { withLastPlan, withOwnFindings } from './known.ts';

/**
 * One roadmap: its files on the disk, the open documents that stand in for some of them, and
 * what is known of both together. Files keep their objects while their text stays the same, so
 * that an analysis pays only for what changed.
 */
export class Project {
  /** Absolute, without symbolic links. */
  readonly folder: string;
  /** The folder as the client spells it. */
  readonly spelled: string;
  #loaded: LoadedRoadmap;
  #onDisk: ReadonlyMap<string, SourceFile>;
  readonly #open = new Map<string, SourceFile>();
  /** Every file as it is now. */
  readonly #sources = new Map<string, SourceFile>();
  readonly #touched = new Set<string>();
  /** The paths of files that have changed since something was known. */
  readonly #edited = new Set<string>();
  #revision = 0;
  /** So many files at most are not as they were read last. */
  #unread = 0;
  #reading: Known<Reading> | undefined;
  #checked: Known<Analysis> | undefined;
  #glance: Known<Analysis> | undefined;
  #look: Known<Analysis> | undefined;
  #version = 0;

  constructor(loaded: LoadedRoadmap, spelled: string) {
    this.folder = loaded.folder;
    this.spelled = spelled;
    this.#loaded = loaded;
    this.#onDisk = byPath(loaded.files);
    for (const [path, file] of this.#onDisk) this.#sources.set(path, file);
  }

  get loaded(): LoadedRoadmap {
    return this.#loaded;
  }

  get onDisk(): ReadonlyMap<string, SourceFile> {
    return this.#onDisk;
  }

  /** The texts of open documents, by path. */
  get open(): ReadonlyMap<string, SourceFile> {
    return this.#open;
  }

  /** The paths of files that have changed since this began. */
  get touched(): ReadonlySet<string> {
    return this.#touched;
  }

  /** Goes up with each change of a file, on the disk or in a document. */
  get revision(): number {
    return this.#revision;
  }

  /** Goes up by one with each analysis. */
  get version(): number {
    return this.#version;
  }

  /** Of which revision all is known; below all revisions if of none. */
  get checkedRevision(): number {
    return this.#checked?.revision ?? -1;
  }

  /** What was known last, whether it is of the latest edits or not: it costs nothing. */
  get recent(): Analysis | undefined {
    return this.#glance?.value ?? this.#checked?.value;
  }

  has(path: string): boolean {
    return this.#sources.has(path);
  }

  replaceDisk(loaded: LoadedRoadmap): void {
    const onDisk = byPath(loaded.files);
    const isSaidTheSame =
      JSON.stringify(loaded.diagnostics) === JSON.stringify(this.#loaded.diagnostics);
    const before = this.#onDisk;
    this.#loaded = loaded;
    this.#onDisk = onDisk;
    for (const path of new Set([...before.keys(), ...onDisk.keys()])) this.#update(path);
    if (!isSaidTheSame) this.#revision++;
  }

  /** Whether an open document asks for other files than those that were read. */
  get asksForOtherFiles(): boolean {
    const used = this.#loaded.files.find(({ path }) => isMain(path));
    const now = used && this.#open.get(used.path);
    return now !== undefined && now.text !== used?.text && includeIn(now) !== includeIn(used);
  }

  /** The text of an open document takes the place of the file on the disk. */
  cover(path: string, text: string): void {
    const before = this.source(path);
    this.#open.set(path, before?.text === text ? before : { path, text });
    this.#update(path);
  }

  uncover(path: string): void {
    if (this.#open.delete(path)) this.#update(path);
  }

  /** The text of a file as it is now. */
  source(path: string): SourceFile | undefined {
    return this.#sources.get(path);
  }

  /** Whether all is known of the files as they are now. */
  isChecked(asOf: Day): boolean {
    return this.#isOfNow(this.#checked, asOf);
  }

  /** Whether what is known of the roadmap is all there was to know of its files at some time. */
  isWhole(known: Analysis): boolean {
    return known === this.#checked?.value;
  }

  /**
   * What takes no longer than reading the one file that was edited: what it says by itself, and of
   * all else what was known last. `undefined` if that is not all that changed, or more is known.
   */
  look(asOf: Day): Analysis | undefined {
    const [path, ...more] = this.#edited;
    const last = [this.#checked, this.#glance, this.#look].reduce(later);
    if (path === undefined || more.length > 0 || last?.value.asOf !== asOf) return undefined;
    const [before, now] = [last.value.sources.get(path), this.source(path)];
    // A schema of the team's own says nothing by itself.
    if (!before || !now || before === now || path.endsWith('.json')) return undefined;
    this.#look = this.#nowKnown(withOwnFindings(now, before, last.value));
    return this.#look.value;
  }

  /**
   * What can be known soon of the files as they are now: what is written in them, and of the
   * plan what was known last. `undefined` before the first analysis, and while more files have
   * changed than can be read at once.
   */
  glance(asOf: Day): Analysis | undefined {
    const checked = this.#checked;
    if (checked?.value.asOf !== asOf) return undefined;
    const known = [checked, this.#glance].find((each) => this.#isOfNow(each, asOf));
    if (known) return known.value;
    if (this.#unread > MOST_AT_ONCE) return undefined;
    const value = withLastPlan(finished(this.#read(asOf)), checked.value, this.#touched);
    this.#glance = this.#nowKnown(value);
    return value;
  }

  /** Finds out all of the files as they are now, in slices; what was known before is known until then. */
  *checking(asOf: Day): Slices<Analysis> {
    const revision = this.#revision;
    const value = yield* analyzing(yield* this.#read(asOf));
    this.#checked = { value, revision };
    this.#glance = undefined;
    this.#look = undefined;
    this.#version++;
    if (revision === this.#revision) this.#edited.clear();
    return value;
  }

  #nowKnown(value: Analysis): Known<Analysis> {
    this.#edited.clear();
    return { value, revision: this.#revision };
  }

  *#read(asOf: Day): Slices<Reading> {
    const known = this.#reading;
    if (this.#isOfNow(known, asOf)) return known.value;
    const revision = this.#revision;
    const files = [...this.#sources.values()];
    const value = yield* reading(files, { asOf, diagnostics: this.#loaded.diagnostics });
    if (revision === this.#revision) {
      this.#reading = { value, revision };
      this.#unread = 0;
    }
    return value;
  }

  #update(path: string): void {
    const now = this.#open.get(path) ?? this.#onDisk.get(path);
    const before = this.#sources.get(path);
    if (now === before) return;
    if (before && now) noteEdit(before, now);
    if (now) this.#sources.set(path, now);
    else this.#sources.delete(path);
    this.#touched.add(path);
    this.#edited.add(path);
    this.#revision++;
    this.#unread++;
  }

  #isOfNow<T extends Reading>(known: Known<T> | undefined, asOf: Day): known is Known<T> {
    return known?.revision === this.#revision && known.value.asOf === asOf;
  }
}

/** Files that are read within a few milliseconds. */
const MOST_AT_ONCE = 20;

/** Something that was found out, and of which revision of the files. */
interface Known<T> {
  readonly value: T;
  readonly revision: number;
}

/** Of two things that were found out, what is of later files; the first if they are of the same. */
function later<T>(one: Known<T> | undefined, other: Known<T> | undefined): Known<T> | undefined {
  return one && (!other || one.revision >= other.revision) ? one : other;
}

export function isMain(path: string): boolean {
  return path === 'roadmap.yaml' || path === 'roadmap.yml';
}

/** What a file writes under `include:`, as text. */
function includeIn(file: SourceFile | undefined): string | undefined {
  if (!file) return undefined;
  const { root } = parse(file).value;
  if (root?.kind !== 'map') return undefined;
  const value = root.entries.find(({ key }) => key.text === 'include')?.value;
  return value && file.text.slice(value.start, value.end);
}

function byPath(files: readonly SourceFile[]): ReadonlyMap<string, SourceFile> {
  return new Map(files.map((file) => [file.path, file]));
}
