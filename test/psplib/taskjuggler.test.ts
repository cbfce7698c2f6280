import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { scheduleProblem } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { roadmapLike } from './roadmap-like.ts';
import { projectOf, readTable } from './taskjuggler.ts';

const problem = scheduleProblem({
  durations: [0, 3, 2, 0],
  capacities: [3, 1],
  demands: [
    [0, 0],
    [2, 1],
    [0, 0],
    [0, 0],
  ],
  lags: [
    [0, 1, 0],
    [0, 2, 0],
    [1, 3, 3],
    [2, 3, 2],
  ],
});

describe('a TaskJuggler project', () => {
  it('has a person for each unit of a resource, and asks for as many as are needed', () => {
    expect(projectOf(problem, 9)).toBe(`project instance "Instance" 2027-01-01 +9h {
  timezone "UTC"
  timingresolution 60min
  workinghours mon - sun 0:00 - 24:00
}
resource team0 "Team 0" {
  resource r0p0 "Person 0"
  resource r0p1 "Person 1"
  resource r0p2 "Person 2"
}
resource team1 "Team 1" {
  resource r1p0 "Person 0"
}
task a0 "" { milestone }
task a1 "" { effort 9h depends !a0
  allocate r0p0 { alternative r0p1, r0p2 persistent mandatory }
  allocate r0p1 { alternative r0p2, r0p0 persistent mandatory }
  allocate r1p0 { persistent mandatory }
}
task a2 "" { duration 2h depends !a0 }
task a3 "" { milestone depends !a1, !a2 }
taskreport "schedule" { formats csv columns id, start, end timeformat "%s" }
`);
  });

  it('is read back, with what was interrupted', () => {
    const epoch = Date.UTC(2027, 0, 1) / 1000;
    const row = (activity: number, start: number, end: number) =>
      `"a${activity}";${epoch + 3600 * start};${epoch + 3600 * end}\n`;
    const head = `"Id";"Start";"End"\n${row(0, 0, 0)}${row(1, 0, 4)}${row(2, 1, 3)}`;
    expect(readTable(problem, head + row(3, 4, 4))).toEqual({
      starts: [0, 0, 1, 4],
      makespan: 4,
      split: [1],
    });
    expect(() => readTable(problem, head)).toThrow('activity 3 has no dates');
  });
});

describe('work as a roadmap has it', () => {
  it('is the same on every run, and each task fits its teams', () => {
    const work = roadmapLike(50);
    expect(roadmapLike(50)).toEqual(work);
    const teams = work.capacities.length;
    expect(work.demands.every((demand, at) => demand <= work.capacities[at % teams]!)).toBe(true);
    for (let at = 0; at < work.lags.length; at += 3) {
      expect(work.lags[at]).toBeLessThan(work.lags[at + 1]!);
    }
  });
});

it('says how to get tj3 where it is absent', () => {
  const bench = new URL('../bench/taskjuggler.ts', import.meta.url).pathname;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=throughline-source', bench],
    { encoding: 'utf8', env: { PATH: '' } },
  );
  expect(stderr).toBe(
    'tj3 is not installed, and this bench measures beside it: on Debian, apt-get install tj3; elsewhere, gem install taskjuggler\n',
  );
  expect(status).toBe(2);
});
