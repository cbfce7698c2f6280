import type { Pool } from './capacity.ts';
import type { Task } from './interval.ts';

/**
 * All that counts of the tasks of a pool when they are compared with its people: the same object
 * as the last one of the pool as long as the numbers are the same, whoever asks for them. Then
 * what was found of the ones holds of the others, place by place.
 */
export interface TaskNumbers {
  readonly values: Float64Array;
  /** Of two tasks that weigh the same, the name decides which is told first. */
  readonly names: readonly string[];
}

export function numbersOf(pool: Pool, tasks: readonly Task[]): TaskNumbers {
  const last = lastNumbers.get(pool);
  if (last?.tasks === tasks) return last.numbers;
  const counted = countsOf(tasks);
  const numbers = last && isSame(last.numbers, counted) ? last.numbers : counted;
  lastNumbers.set(pool, { tasks, numbers });
  return numbers;
}

const lastNumbers = new WeakMap<Pool, Counted>();

interface Counted {
  readonly tasks: readonly Task[];
  readonly numbers: TaskNumbers;
}

/** What follows from numbers, found once; `name` tells what it is. */
export function knownOf<T>(numbers: TaskNumbers, name: string, find: () => T): T {
  let known = alreadyKnown.get(numbers);
  if (!known) alreadyKnown.set(numbers, (known = new Map()));
  const found = known.get(name);
  // Sound: a name always stands for what one function finds.
  if (found !== undefined || known.has(name)) return found as T;
  const value = find();
  known.set(name, value);
  return value;
}

const alreadyKnown = new WeakMap<TaskNumbers, Map<string, unknown>>();

/** Numbers a task. */
const WIDTH = 5;

function countsOf(tasks: readonly Task[]): TaskNumbers {
  const values = new Float64Array(WIDTH * tasks.length);
  for (let index = 0; index < tasks.length; index++) {
    const { window, effort, rate, work } = tasks[index]!;
    const at = WIDTH * index;
    values[at] = window.first;
    values[at + 1] = window.last;
    values[at + 2] = effort;
    values[at + 3] = rate;
    values[at + 4] = work.effort.optimistic;
  }
  return { values, names: tasks.map(({ work }) => work.initiative.id) };
}

function isSame(one: TaskNumbers, other: TaskNumbers): boolean {
  return (
    one.names.length === other.names.length &&
    one.values.every((value, index) => value === other.values[index]) &&
    one.names.every((name, index) => name === other.names[index])
  );
}
