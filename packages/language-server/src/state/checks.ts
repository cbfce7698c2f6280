import type { Analysis, Day, Slices } from '@throughline/core';
import type { Host } from '../host.ts';
import type { Project } from './project.ts';

/** Who is told what checks found. */
export interface CheckListener {
  /** What can be said soon after an edit, of the plan what was known last. */
  readonly glanced: (project: Project, analysis: Analysis) => void;
  readonly checked: (project: Project, analysis: Analysis) => void;
  readonly failed: (what: string, error: unknown) => void;
}

/** In milliseconds: so long a turn lasts before those have theirs who wait for an answer. */
const TURN = 8;

/**
 * In milliseconds: a check that is so old is finished, though an edit has overtaken it. Who types
 * without a pause shall hear of the plan too.
 */
const PATIENCE = 400;

/**
 * Finds out what follows from edits, in turns so short that nobody waits for one: first what the
 * edited file says by itself, then what is written in all of them, then the plan. An edit meanwhile
 * has the plan begun anew. Between edits it does nothing, and holds no timer. All of this happens
 * in one thread: another one would need everything that is known a second time.
 */
export class Checks {
  readonly #host: Pick<Host, 'afterInput' | 'now'>;
  readonly #projects: () => readonly Project[];
  readonly #today: () => Day;
  readonly #listener: CheckListener;
  readonly #looked = new WeakMap<Project, number>();
  readonly #glanced = new WeakMap<Project, number>();
  readonly #failed = new WeakMap<Project, number>();
  #run: Run | undefined;
  #isAwake = false;
  #waiting: readonly Waiting[] = [];

  constructor(
    host: Pick<Host, 'afterInput' | 'now'>,
    projects: () => readonly Project[],
    today: () => Day,
    listener: CheckListener,
  ) {
    this.#host = host;
    this.#projects = projects;
    this.#today = today;
    this.#listener = listener;
  }

  get isBusy(): boolean {
    return this.#isAwake;
  }

  /** Has everything looked at that is new, once the messages that wait have been read. */
  wake(): void {
    if (this.#isAwake) return;
    this.#isAwake = true;
    this.#host.afterInput(() => this.#turn());
  }

  /** Resolves when all is known of a project's files as they are now, or of later ones. */
  async done(project: Project): Promise<void> {
    if (!this.#isDue(project)) return;
    const { revision } = project;
    await new Promise<void>((resolve) => {
      this.#waiting = [...this.#waiting, { project, revision, resolve }];
      this.wake();
    });
  }

  #turn(): void {
    if (this.#isDoneInTurn()) {
      this.#isAwake = false;
      this.#answer();
    } else this.#host.afterInput(() => this.#turn());
  }

  /** One turn of work; tells whether nothing is left. */
  #isDoneInTurn(): boolean {
    const today = this.#today();
    if (this.#say(this.#looked, (project) => project.look(today))) return false;
    if (this.#say(this.#glanced, (project) => project.glance(today))) return false;
    const end = this.#host.now() + TURN;
    while (this.#step()) if (this.#host.now() >= end) return false;
    return true;
  }

  /** Says what can be said soon of what is new since it was said last; tells whether there was any. */
  #say(last: WeakMap<Project, number>, find: (project: Project) => Analysis | undefined): boolean {
    let hasSaid = false;
    for (const project of this.#projects()) {
      if (last.get(project) === project.revision || project.isChecked(this.#today())) continue;
      last.set(project, project.revision);
      this.#guard(project, () => {
        const analysis = find(project);
        if (!analysis) return;
        hasSaid = true;
        this.#listener.glanced(project, analysis);
      });
    }
    return hasSaid;
  }

  /** Does a little more of the check that is under way; tells whether there is more to do. */
  #step(): boolean {
    const run = this.#run && this.#isWorthIt(this.#run) ? this.#run : this.#next();
    this.#run = run;
    if (!run) return false;
    const { project, slices } = run;
    this.#guard(project, () => {
      if (!slices.next().done) return;
      this.#run = undefined;
      this.#tell(project);
    });
    return true;
  }

  #tell(project: Project): void {
    // An edit may have overtaken it: what is known of the plan is then shown where things are now.
    const analysis = project.glance(this.#today());
    if (!analysis) return;
    if (project.isChecked(this.#today())) this.#listener.checked(project, analysis);
    else this.#listener.glanced(project, analysis);
    this.#answer();
  }

  #guard(project: Project, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#run = undefined;
      this.#failed.set(project, project.revision);
      this.#listener.failed(`check ${project.folder}`, error);
    }
  }

  #isWorthIt({ project, revision, asOf, since }: Run): boolean {
    if (!this.#isDue(project) || asOf !== this.#today()) return false;
    return project.revision === revision || this.#host.now() - since > PATIENCE;
  }

  /** The roadmaps in which somebody writes come first. */
  #next(): Run | undefined {
    const due = this.#projects().filter((project) => this.#isDue(project));
    const project = due.find(({ open }) => open.size > 0) ?? due[0];
    if (!project) return undefined;
    const asOf = this.#today();
    const { revision } = project;
    // Who types on has begun when the check that was given up began.
    const last = this.#run?.project === project ? this.#run.since : undefined;
    const since = last ?? this.#host.now();
    return { project, revision, asOf, since, slices: project.checking(asOf) };
  }

  #isDue(project: Project): boolean {
    if (this.#failed.get(project) === project.revision) return false;
    return this.#projects().includes(project) && !project.isChecked(this.#today());
  }

  #answer(): void {
    const isDone = ({ project, revision }: Waiting) =>
      !this.#isDue(project) || project.checkedRevision >= revision;
    const done = this.#waiting.filter(isDone);
    if (done.length === 0) return;
    this.#waiting = this.#waiting.filter((each) => !done.includes(each));
    for (const { resolve } of done) resolve();
  }
}

interface Run {
  readonly project: Project;
  readonly revision: number;
  readonly asOf: Day;
  readonly since: number;
  readonly slices: Slices<Analysis>;
}

interface Waiting {
  readonly project: Project;
  readonly revision: number;
  readonly resolve: () => void;
}
