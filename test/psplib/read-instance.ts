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
 * of ProGen/max (Schwindt, 1998), which has start-to-start lags in place of predecessors. Throws,
 * with a sentence that names the file, if it is in none of them or cannot be what it says.
 */
export function readInstance(path: string, text: string): Instance {
  const file = path.split(/[\\/]/).at(-1)!;
  const name = file.replace(/\.[^.]*$/, '');
  const read = READERS[file.split('.').at(-1)!.toLowerCase()];
  if (!read) throw new Error(`${file} is neither .sm nor .rcp nor .sch`);
  try {
    return { name, problem: problemOf(checked(read(text))) };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new Error(`${file} cannot be read: ${reason}`, { cause: fault });
  }
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

/** What a table may not be, said by the number that the activity has in the file. */
function checked(listed: Listed): Listed {
  const { durations, demands, capacities, successors, lags } = listed;
  if (durations.length === 0) throw new Error('there are no activities');
  for (const [at, duration] of durations.entries()) {
    const row = demands[at]!;
    const numbers = [duration, ...row, ...successors[at]!, ...(lags?.[at] ?? [])];
    const isWhole = numbers.every((number) => Number.isSafeInteger(number));
    if (!isWhole || duration < 0 || row.some((demand) => demand < 0)) {
      throw new Error(`row ${at + 1} of the activities has a number that cannot be`);
    }
    if (row.length !== capacities.length) {
      throw new Error(
        `row ${at + 1} of the activities has ${row.length} demands, and there are ${capacities.length} resources`,
      );
    }
    const unknown = successors[at]!.find((each) => each < 0 || each >= durations.length);
    if (unknown !== undefined) {
      throw new Error(`row ${at + 1} of the activities has a successor that there is not`);
    }
    if (lags && lags[at]!.length !== successors[at]!.length) {
      throw new Error(`row ${at + 1} of the activities has not a lag for each successor`);
    }
  }
  return listed;
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
  if (/- nonrenewable\s*:\s*[1-9]/.test(text)) {
    throw new Error('there are resources that do not come back');
  }
  const short = links.findIndex((row) => row.length !== 3 + row[2]!);
  if (short >= 0) throw new Error(`row ${short + 1} of the successors is not as long as it says`);
  return {
    durations: works.map((row) => row[2] ?? Number.NaN),
    demands: works.map((row) => row.slice(3)),
    capacities: rows('RESOURCEAVAILABILITIES:')[0] ?? [],
    successors: links.map((row) => row.slice(3).map((activity) => activity - 1)),
  };
}

function readPatterson(text: string): Listed {
  const numbers = numbersOf(text);
  let at = 0;
  const take = (count: number) => numbers.slice(at, (at += count));
  if (numbers.length < 2) throw new Error('the file is cut off');
  const [count = 0, resources = 0] = take(2);
  const capacities = take(resources);
  if (count * (resources + 2) > numbers.length) throw new Error('the file is cut off');
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
  if (!capacities || capacities.length < resources) throw new Error('the file is cut off');
  return {
    durations: works.map((row) => row[2] ?? Number.NaN),
    demands: works.map((row) => row.slice(3, 3 + resources)),
    capacities,
    successors: links.map((row) => row.slice(3, 3 + row[2]!)),
    lags: links.map((row) => row.slice(3 + row[2]!, 3 + 2 * row[2]!)),
  };
}

function numbersOf(text: string): number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number);
}
