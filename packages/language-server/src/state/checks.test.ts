import { expect, test } from 'vitest';
import { day } from '../testing/memory.ts';
import { Checks } from './checks.ts';
import { Project } from './project.ts';

const TODAY = day('2026-11-24');

/** Checks whose turns and whose clock a test moves by hand. */
function started(...names: readonly string[]) {
  const projects = names.map(projectOf);
  const told: string[] = [];
  const turns: (() => void)[] = [];
  let now = 0;
  const host = { afterInput: (run: () => void) => void turns.push(run), now: () => now };
  const tell = (what: string) => (project: Project) => void told.push(`${what} ${project.folder}`);
  const checks = new Checks(
    host,
    () => projects,
    () => TODAY,
    {
      glanced: tell('glanced'),
      checked: tell('checked'),
      failed: (what, error) => told.push(`could not ${what}: ${String(error)}`),
    },
  );
  return {
    checks,
    projects,
    told,
    turns,
    /** Time passes, as much as a turn may take for each slice of work. */
    slow: () => Object.defineProperty(host, 'now', { value: () => (now += 10) }),
    /** Runs turns as long as there are any, or as often as is said. */
    run: (most = Infinity) => {
      let count = 0;
      for (; count < most && turns.length > 0; count++) turns.shift()!();
      return count;
    },
  };
}

function projectOf(name: string): Project {
  const files = [{ path: 'roadmap.yaml', text: `roadmap: ${name}\ntitle: ${name}\n` }];
  return new Project({ folder: name, files, diagnostics: [], include: [], nested: [] }, name);
}

test('what is new is checked in one turn if it is little, and then nothing is left to do', async () => {
  const { checks, told, run, turns } = started('one', 'two');
  checks.wake();
  checks.wake();
  expect(turns).toHaveLength(1);
  expect(run()).toBe(1);
  expect(told).toEqual(['checked one', 'checked two']);
  expect([checks.isBusy, turns]).toEqual([false, []]);
  await checks.done(projectOf('gone'));
});

test('what can be said at once is said first', () => {
  const { checks, projects, told, run } = started('one');
  checks.wake();
  run();
  projects[0]!.cover('initiatives/a.yaml', 'id: a\n');
  checks.wake();
  run();
  expect(told).toEqual(['checked one', 'glanced one', 'checked one']);
});

test('work is done in turns, between which others have theirs; who waits is told at its end', async () => {
  const { checks, projects, run, slow } = started('one');
  slow();
  let isDone = false;
  const done = checks.done(projects[0]!).then(() => (isDone = true));
  expect(run(5)).toBe(5);
  await Promise.resolve();
  expect(isDone).toBe(false);
  run();
  expect(await done).toBe(true);
});

test('a roadmap in which somebody writes comes before others', () => {
  const { checks, projects, told, run } = started('one', 'two');
  projects[1]!.cover('initiatives/a.yaml', 'id: a\n');
  checks.wake();
  run();
  expect(told).toEqual(['checked two', 'checked one']);
});

test('an edit has the plan begun anew, but not for ever', () => {
  const { checks, projects, told, run, slow } = started('one');
  checks.wake();
  run();
  told.length = 0;
  slow();
  // Each turn is 10 ms and more: after a while the check is finished, however fast keys come.
  for (let key = 0; key < 100; key++) {
    projects[0]!.cover('initiatives/a.yaml', `id: a\ntitle: ${key}\n`);
    checks.wake();
    run(3);
  }
  run();
  const glances = told.filter((each) => each === 'glanced one').length;
  expect(glances).toBeGreaterThanOrEqual(100);
  // A check that was overtaken is told as a glance too: positions are then those of now.
  expect(glances).toBeGreaterThan(102);
  expect(told.at(-1)).toBe('checked one');
  expect(projects[0]!.version).toBeGreaterThan(3);
});

test('what fails is said once, and tried again after the next edit', () => {
  const { checks, projects, told, run } = started('one');
  const project = projects[0]!;
  Object.defineProperty(project, 'checking', {
    configurable: true,
    value: () => ({
      next() {
        throw new Error('a bug');
      },
    }),
  });
  checks.wake();
  run();
  checks.wake();
  run();
  expect(told).toEqual(['could not check one: Error: a bug']);
  Reflect.deleteProperty(project, 'checking');
  project.cover('initiatives/a.yaml', 'id: a\n');
  checks.wake();
  run();
  expect(told.at(-1)).toBe('checked one');
});
