import { execFileSync, spawnSync } from 'node:child_process';
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

  it('read lines as they are wrapped, in either case of letters', () => {
    const wrapped = PATTERSON.replace('2 2 3', '2\r\n   2\r\n 3').replace(
      '4 1 1 1 5',
      '4 1\n\n1 1 5',
    );
    expect(readInstance('TINY.RCP', wrapped).problem).toEqual(
      readInstance('tiny.rcp', PATTERSON).problem,
    );
  });

  it.each<[file: string, text: string, reason: string]>([
    ['tiny.mm', PSPLIB, 'tiny.mm is neither .sm nor .rcp nor .sch'],
    ['tiny.rcp', '', 'tiny.rcp cannot be read: the file is cut off'],
    ['tiny.rcp', '0 0', 'tiny.rcp cannot be read: there are no activities'],
    ['tiny.rcp', '5 2 3', 'tiny.rcp cannot be read: the file is cut off'],
    ['tiny.rcp', '1000000000 1 3', 'tiny.rcp cannot be read: the file is cut off'],
    [
      'tiny.rcp',
      PATTERSON.replace('1 4', '1 9'),
      'tiny.rcp cannot be read: row 2 of the activities has a successor that there is not',
    ],
    [
      'tiny.rcp',
      PATTERSON.replace('3 2 0 1 4', '-3 2 0 1 4'),
      'tiny.rcp cannot be read: row 2 of the activities has a number that cannot be',
    ],
    ['tiny.sm', 'jobs', 'tiny.sm cannot be read: there is no section PRECEDENCE RELATIONS:'],
    [
      'tiny.sm',
      PSPLIB.replace('2   3\n', '2\n'),
      'tiny.sm cannot be read: row 1 of the successors is not as long as it says',
    ],
    [
      'tiny.sm',
      PSPLIB.replace('2    1\n  4', '2\n  4'),
      'tiny.sm cannot be read: row 3 of the activities has 1 demands, and there are 2 resources',
    ],
    [
      'tiny.sm',
      PSPLIB.replace('2   R\n', '2   R\n  - nonrenewable              :  2   N\n'),
      'tiny.sm cannot be read: there are resources that do not come back',
    ],
    [
      'tiny.sch',
      PROGEN_MAX.replace('\t[4]', ''),
      'tiny.sch cannot be read: row 3 of the activities has not a lag for each successor',
    ],
    [
      'tiny.sch',
      PROGEN_MAX.replace(/\n1\n$/, '\n'),
      'tiny.sch cannot be read: the file is cut off',
    ],
  ])('refuse what they do not know or cannot be: %#', (file, text, reason) => {
    expect(() => readInstance(file, text)).toThrow(reason);
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

  it('says what it cannot read', () => {
    const bench = new URL('../bench/psplib.ts', import.meta.url).pathname;
    const hostile = mkdtempSync(join(tmpdir(), 'throughline-psplib-'));
    const run = () =>
      spawnSync(process.execPath, ['--conditions=throughline-source', bench, '--dir', hostile], {
        encoding: 'utf8',
      });
    expect(run()).toMatchObject({
      status: 2,
      stderr: `there is no .sm, .rcp or .sch file in ${hostile}\n`,
    });
    writeFileSync(join(hostile, 'bad.sch'), '\0\0not an instance');
    expect(run()).toMatchObject({
      status: 2,
      stderr: 'bad.sch cannot be read: the file is cut off\n',
    });
    rmSync(hostile, { recursive: true });
  });
});
