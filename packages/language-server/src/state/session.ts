import type { Day } from '@throughline/core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Host } from '../host.ts';
import type { Settings } from '../settings.ts';
import { inUtf16 } from '../lsp/changes.ts';
import { isWithin, mayMatter, parentOf, spelledLike } from './paths.ts';
import { Checks, type CheckListener } from './checks.ts';
import { isMain, Project } from './project.ts';
import { placeIn, relativeTo, type Place } from './places.ts';
import { Queue } from './queue.ts';

/** Who is told what a session found. */
export interface Listener extends CheckListener {
  /** The roadmap is no longer there. */
  readonly gone: (project: Project) => void;
}

/**
 * Everything that lives as long as one client: its open documents and the roadmaps they belong
 * to. Edits take effect at once and in order; disks are read one after another; what follows from
 * either is found out in turns (see `Checks`).
 */
export class Session {
  readonly #host: Host;
  readonly #settings: Settings;
  readonly #listener: Listener;
  readonly #documents = new Map<string, TextDocument>();
  readonly #projects = new Map<string, Project>();
  readonly #disk = new Queue();
  /** The files of roadmaps that are to be read anew; `undefined` for all of one. */
  readonly #toRead = new Map<Project, readonly string[] | undefined>();
  readonly #checks: Checks;
  #roots: readonly string[] = [];
  #day: Day | undefined;

  constructor(host: Host, settings: Settings, listener: Listener) {
    this.#host = host;
    this.#settings = settings;
    this.#listener = listener;
    this.#checks = new Checks(
      host,
      () => this.projects,
      () => this.today,
      {
        ...listener,
        checked: (project, analysis) => {
          if (project.asksForOtherFiles) this.#reload(project);
          listener.checked(project, analysis);
        },
      },
    );
  }

  /** The roadmaps that are open, in no particular order. */
  get projects(): readonly Project[] {
    return [...this.#projects.values()];
  }

  get today(): Day {
    return this.#settings.asOf ?? this.#host.today();
  }

  /** The roadmaps that are open; those that are being looked for, if none is yet. */
  async found(): Promise<readonly Project[]> {
    if (this.#projects.size === 0) await this.#disk.idle();
    return this.projects;
  }

  /** Looks for roadmaps in these folders, instead of those given before. */
  setRoots(roots: readonly string[]): void {
    this.#roots = roots;
    this.#later('look for roadmaps', () => this.#discoverAll());
  }

  changeRoots(added: readonly string[], removed: readonly string[]): void {
    const [more, fewer] = [added, removed].map((uris) =>
      uris.map((uri) => this.#host.pathOf(uri)).filter((path) => path !== undefined),
    );
    this.#later('close roadmaps', async () => {
      for (const project of this.projects) {
        const isOf = (root: string) => isWithin(project.spelled, root);
        if (fewer!.some(isOf) && !this.#holdsOpen(project)) this.#drop(project);
      }
    });
    this.setRoots([...this.#roots.filter((root) => !fewer!.includes(root)), ...more!]);
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    this.#documents.set(uri, TextDocument.create(uri, languageId, version, text));
    const path = this.#host.pathOf(uri);
    if (path === undefined || this.#cover(uri)) return;
    this.#later(`look for the roadmap of ${path}`, () => this.#discover(parentOf(path), path));
  }

  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const document = this.#documents.get(uri);
    if (!document) return;
    for (const change of changes) {
      TextDocument.update(
        document,
        [inUtf16(change, document.getText(), this.#settings.places)],
        version,
      );
    }
    this.#cover(uri);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    const place = this.#placeOf(this.#host.pathOf(uri));
    if (!place) return;
    place.project.uncover(place.path);
    this.#reload(place.project, [place.path]);
  }

  /** Files or folders that came, changed or went on the disk. */
  filesChanged(uris: readonly string[]): void {
    const paths = uris.map((uri) => this.#host.pathOf(uri)).filter((path) => path !== undefined);
    for (const project of this.projects) {
      const within = paths.filter(mayMatter).map((path) => relativeTo(project, path));
      const isAbove = paths.some(
        (path) => isWithin(project.folder, path) || isWithin(project.spelled, path),
      );
      const touched = within.filter((path) => path !== undefined);
      if (isAbove) this.#reload(project);
      else if (touched.length > 0) this.#reload(project, touched);
    }
    if (paths.some((path) => /\/roadmap\.ya?ml$/.test(path))) {
      this.#later('look for roadmaps', () => this.#discoverAll());
    }
  }

  /** Today may have moved since anyone looked: what was told last was true yesterday. */
  lookAtClock(): void {
    if (this.#day !== undefined && this.#day !== this.today) this.#check();
    this.#day = this.today;
  }

  /** Resolves when all that the client has told so far is known of a roadmap, its plan too. */
  async checked(project: Project): Promise<void> {
    do {
      await this.#disk.idle();
      await this.#checks.done(project);
    } while (this.#disk.isBusy);
  }

  /** Where a document stands, once what is being read has been read; `undefined` if in no roadmap. */
  async placeOf(uri: string): Promise<Place | undefined> {
    const path = this.#host.pathOf(uri);
    const known = this.#placeOf(path);
    if (known || path === undefined) return known;
    await this.#disk.idle();
    return this.#placeOf(path);
  }

  /** The roadmap that a file or a folder of it is asked about with, looked for if need be. */
  async projectOf(uri: string): Promise<Project | undefined> {
    const path = this.#host.pathOf(uri);
    const place = await this.placeOf(uri);
    if (place || path === undefined) return place?.project;
    return this.projects.find(({ folder, spelled }) => path === folder || path === spelled);
  }

  version(uri: string): number | undefined {
    return this.#documents.get(uri)?.version;
  }

  /** The address of a roadmap's file: the client's own spelling if the file is open. */
  uriOf(project: Project, path: string): string {
    const absolute = path === '' ? project.spelled : `${project.spelled}/${path}`;
    return this.#host.uriOf(absolute);
  }

  /** The path that an address has in a roadmap's folder; `undefined` outside it. */
  pathIn(project: Project, uri: string): string | undefined {
    const path = this.#host.pathOf(uri);
    return path === undefined ? undefined : relativeTo(project, path);
  }

  /** Resolves when all disks are read and all checks told. */
  async settled(): Promise<void> {
    do {
      await this.#disk.idle();
      await new Promise<void>((resolve) => this.#host.afterInput(resolve));
    } while (this.#checks.isBusy || this.#disk.isBusy);
  }

  #cover(uri: string): boolean {
    const document = this.#documents.get(uri);
    const place = this.#placeOf(this.#host.pathOf(uri));
    if (!document || !place) return false;
    for (const project of this.#projects.values()) {
      const path = relativeTo(project, this.#host.pathOf(uri)!);
      // An inner roadmap may have come up since: what was the outer one's is no longer.
      if (project !== place.project && path !== undefined) project.uncover(path);
    }
    place.project.cover(place.path, document.getText());
    this.#check();
    return true;
  }

  #holdsOpen(project: Project): boolean {
    return [...this.#documents.keys()].some(
      (uri) => this.#placeOf(this.#host.pathOf(uri))?.project === project,
    );
  }

  #coverAll(): void {
    for (const uri of this.#documents.keys()) this.#cover(uri);
    this.#check();
  }

  #placeOf(path: string | undefined): Place | undefined {
    return path === undefined ? undefined : placeIn(this.projects, path, this.#host.belongs);
  }

  async #discoverAll(): Promise<void> {
    for (const root of this.#roots) await this.#discover(root);
    for (const uri of this.#documents.keys()) {
      const path = this.#host.pathOf(uri);
      if (path !== undefined && !this.#placeOf(path)) await this.#discover(parentOf(path), path);
    }
  }

  /** Opens the roadmaps of a folder; with a document, only those above it. */
  async #discover(folder: string, document?: string): Promise<void> {
    const real = await this.#host.realPath(folder);
    for (const found of await this.#host.findRoadmaps(real)) {
      if (document !== undefined && !isWithin(real, found)) continue;
      if (this.#projects.has(found)) continue;
      const loaded = await this.#host.loadRoadmap(found, {});
      this.#projects.set(found, new Project(loaded, spelledLike(found, real, folder)));
    }
    this.#coverAll();
  }

  /** Has a roadmap read anew: the files of some paths, or whatever there is. */
  #reload(project: Project, paths?: readonly string[]): void {
    const before = this.#toRead.get(project);
    const isAll = !paths || (this.#toRead.has(project) && !before);
    this.#toRead.set(project, isAll ? undefined : [...(before ?? []), ...paths]);
    this.#later(`read ${project.folder}`, () => this.#read(project), project);
  }

  async #read(project: Project): Promise<void> {
    const paths = this.#toRead.get(project);
    this.#toRead.delete(project);
    if (this.#projects.get(project.folder) !== project) return;
    const reread = paths && this.#host.rereadFiles?.(project.loaded, paths);
    if (reread) {
      project.replaceDisk(reread);
      return this.#check();
    }
    const { onDisk: known, open: unsaved } = project;
    project.replaceDisk(await this.#host.loadRoadmap(project.folder, { known, unsaved }));
    const isThere = (await this.#host.findRoadmaps(project.folder)).includes(project.folder);
    if (isThere || [...project.open.keys()].some(isMain)) this.#coverAll();
    else this.#drop(project);
  }

  #drop(project: Project): void {
    this.#projects.delete(project.folder);
    this.#listener.gone(project);
    this.#coverAll();
  }

  #later(what: string, task: () => Promise<void>, key?: object): void {
    this.#disk.add(() => task().catch((error: unknown) => this.#listener.failed(what, error)), key);
  }

  /** Has everyone told what follows from what the client has said. */
  #check(): void {
    this.#day ??= this.today;
    this.#checks.wake();
  }
}
