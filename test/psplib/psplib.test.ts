import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { solve } from '@throughline/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInstance } from './read-instance.ts';
import { criticalPath, isFeasible } from './verify.ts';

/** Three activities of which the first two cannot run together; the third follows the first. */
const PSPLIB = `
************************************************************************
jobs (incl. supersource/sink ):  5
  - renewable                 :  2   R
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           5
   4        1          1           5
   5        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       2    0
  3      1     2       2    1
  4      1     4       1    1
  5      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    3    1
************************************************************************
`;
const PATTERSON = `5 2
3 1
0 0 0 2 2 3
3 2 0 1 4
2 2 1 1 5
4 1 1 1 5
0 0 0 0
`;
/** The second starts at least 2 and at most 3 after the first, and each takes 4 of the one resource. */
const PROGEN_MAX = `2\t1\t0\t0
0\t1\t1\t1\t[0]
1\t1\t1\t2\t[2]
2\t1\t2\t1\t3\t[-3]\t[4]
3\t1\t0
0\t1\t0\t0
1\t1\t4\t1
2\t1\t4\t1
3\t1\t0\t0
1
`;

describe('the readers', () => {
  it('read one project alike from .sm and .rcp', () => {
    const { name, problem } = readInstance('some/tiny_1.sm', PSPLIB);
    expect(name).toBe('tiny_1');
    expect(problem).toEqual(readInstance('tiny_1.rcp', PATTERSON).problem);
    expect([...problem.durations]).toEqual([0, 3, 2, 4, 0]);
    expect([...problem.lags]).toEqual([0, 1, 0, 0, 2, 0, 1, 3, 3, 2, 4, 2, 3, 4, 4]);
    expect(criticalPath(problem)).toBe(7);
  });

  it('read lags of .sch, which may leave no schedule', () => {
    const { problem } = readInstance('tiny.sch', PROGEN_MAX);
    expect([...problem.lags]).toEqual([0, 1, 0, 1, 2, 2, 2, 1, -3, 2, 3, 4]);
    expect(solve(problem, { schedules: 100 })).toMatchObject({ kind: 'infeasible' });
    const enough = { ...problem, capacities: Int32Array.of(2) };
    expect(solve(enough, { schedules: 100 })).toMatchObject({ makespan: 6, isOptimal: true });
  });

  it('refuse what they do not know', () => {
    expect(() => readInstance('tiny.mm', PSPLIB)).toThrow(
      'tiny.mm is neither .sm nor .rcp nor .sch',
    );
    expect(() => readInstance('tiny.rcp', '5 2 3')).toThrow('the file is cut off');
    expect(() => readInstance('tiny.sm', 'jobs')).toThrow(
      'there is no section PRECEDENCE RELATIONS:',
    );
  });
});

describe('the verifier', () => {
  const { problem } = readInstance('tiny.sm', PSPLIB);
  it.each<[number[], boolean]>([
    [[0, 0, 3, 5, 9], true],
    [[0, 2, 0, 5, 9], true],
    [[0, 0, 2, 4, 9], false],
    [[0, 0, 3, 3, 9], false],
    [[0, 2, 0, 4, 9], false],
    [[0, 2, 0, 5], false],
  ])('%j', (starts, expected) => {
    expect(isFeasible(problem, starts)).toBe(expected);
  });
});

describe('the bench', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-psplib-'));
    writeFileSync(join(folder, 'tiny_1.sm'), PSPLIB);
    writeFileSync(join(folder, 'tiny_2.sch'), PROGEN_MAX);
    writeFileSync(join(folder, 'best-known.json'), '{"tiny": {"tiny_1": {"ub": 9}}}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one line of figures, and writes the schedules', () => {
    const out = join(folder, 'results.jsonl');
    const bench = new URL('../bench/psplib.ts', import.meta.url).pathname;
    const args = ['--set', 'tiny', '--dir', folder, '--schedules', '100', '--out', out];
    const printed = execFileSync(
      process.execPath,
      ['--conditions=throughline-source', bench, ...args],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(printed)).toMatchObject({
      instances: 2,
      overCriticalPathPercent: 28.571,
      overBestKnownPercent: 0,
      provedOptimal: 1,
      provedInfeasible: 1,
      infeasible: 0,
    });
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { name: 'tiny_1', starts: [0, 0, 3, 5, 9] },
      { name: 'tiny_2', infeasible: true },
    ]);
  });
});
