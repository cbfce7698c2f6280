import { scheduleProblem, type ScheduleProblem } from '@throughline/core';

/** An instance of a benchmark set: activity 0 is the source, the last one the sink. */
export interface Instance {
  readonly name: string;
  readonly problem: ScheduleProblem;
}

/** Whether a file is in one of the formats that are read here. */
export function isInstance(path: string): boolean {
  return /\.(?:sm|rcp|sch)$/i.test(path);
}

/**
 * Reads an instance: `.sm` of PSPLIB (Kolisch and Sprecher, 1996), `.rcp` of Patterson, `.sch`
 * of ProGen/max (Schwindt, 1998), which has start-to-start lags in place of predecessors. Throws
 * if it is in none of them.
 */
export function readInstance(path: string, text: string): Instance {
  const file = path.split(/[\\/]/).at(-1)!;
  const name = file.replace(/\.[^.]*$/, '');
  const read = READERS[file.split('.').at(-1)!.toLowerCase()];
  if (!read) throw new Error(`${file} is neither .sm nor .rcp nor .sch`);
  return { name, problem: problemOf(read(text)) };
}

interface Listed {
  readonly durations: readonly number[];
  readonly demands: readonly (readonly number[])[];
  readonly capacities: readonly number[];
  /** By activity, counted from 0. */
  readonly successors: readonly (readonly number[])[];
  /** Beside the successors; each activity's duration where left out. */
  readonly lags?: readonly (readonly number[])[];
}

const READERS: Readonly<Record<string, (text: string) => Listed>> = {
  sm: readPsplib,
  rcp: readPatterson,
  sch: readProgenMax,
};

function problemOf({ successors, lags, ...rest }: Listed): ScheduleProblem {
  return scheduleProblem({
    ...rest,
    lags: successors.flatMap((list, from) =>
      list.map((to, at) => [from, to, lags?.[from]![at] ?? rest.durations[from]!] as const),
    ),
  });
}

function readPsplib(text: string): Listed {
  const rows = (title: string) => {
    const [, after] = text.split(title);
    if (after === undefined) throw new Error(`there is no section ${title}`);
    const lines = after.split(/^\*{5,}/m)[0]!.split(/\r?\n/);
    return lines.filter((line) => /^[\s\d]*\d[\s\d]*$/.test(line)).map(numbersOf);
  };
  const links = rows('PRECEDENCE RELATIONS:');
  const works = rows('REQUESTS/DURATIONS:');
  if (links.some(([, modes]) => modes !== 1)) throw new Error('there is more than one mode');
  if (links.length !== works.length) throw new Error('an activity is in one of the tables only');
  return {
    durations: works.map((row) => row[2]!),
    demands: works.map((row) => row.slice(3)),
    capacities: rows('RESOURCEAVAILABILITIES:')[0] ?? [],
    successors: links.map((row) => row.slice(3).map((activity) => activity - 1)),
  };
}

function readPatterson(text: string): Listed {
  const numbers = numbersOf(text);
  let at = 0;
  const take = (count: number) => numbers.slice(at, (at += count));
  const [count = 0, resources = 0] = take(2);
  const capacities = take(resources);
  const rows = Array.from({ length: count }, () => {
    const [duration = 0, ...demands] = take(resources + 1);
    const successors = take(take(1)[0] ?? 0).map((activity) => activity - 1);
    return { duration, demands, successors };
  });
  if (at > numbers.length) throw new Error('the file is cut off');
  return {
    durations: rows.map(({ duration }) => duration),
    demands: rows.map(({ demands }) => demands),
    capacities,
    successors: rows.map(({ successors }) => successors),
  };
}

function readProgenMax(text: string): Listed {
  const rows = text
    .split(/\r?\n/)
    .map(numbersOf)
    .filter((row) => row.length > 0);
  const [[inner = 0, resources = 0] = []] = rows;
  const count = inner + 2;
  const links = rows.slice(1, 1 + count);
  const works = rows.slice(1 + count, 1 + 2 * count);
  const capacities = rows[1 + 2 * count]?.slice(0, resources);
  if (!capacities) throw new Error('the file is cut off');
  return {
    durations: works.map((row) => row[2]!),
    demands: works.map((row) => row.slice(3, 3 + resources)),
    capacities,
    successors: links.map((row) => row.slice(3, 3 + row[2]!)),
    lags: links.map((row) => row.slice(3 + row[2]!, 3 + 2 * row[2]!)),
  };
}

function numbersOf(text: string): number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number);
}
