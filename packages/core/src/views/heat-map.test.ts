import { expect, test } from 'vitest';
import { loadBy } from '../capacity/workload.ts';
import type { PeriodStep } from '../capacity/periods.ts';
import { heatMap, type HeatMap, type HeatMapOptions } from './heat-map.ts';
import { analysisOf } from './testing/analysis.ts';
import { BUSY_TEAMS } from './testing/teams.ts';

test('has a row for each team and skill, with a level for each month', () => {
  expect(
    mapOf().rows.map(({ team, skill, cells }) => [
      skill ?? team,
      ...cells.map(({ level }) => level),
    ]),
  ).toEqual([
    ['platform', 'idle', 'over', 'over', 'light'],
    ['network', 'idle', 'idle', 'idle', 'tight'],
    ['data', 'idle', 'tight', 'beyond', 'light'],
    ['desk', 'idle', 'idle', 'idle', 'idle'],
    ['lab', 'idle', 'unknown', 'unknown', 'idle'],
  ]);
});

test('says each cell in words', () => {
  const spoken = mapOf().rows.flatMap(({ cells }) => cells.map((cell) => cell.spoken));
  expect(spoken).toContain('Data, 2027-01: 38.2 of 42 pd promised (91 %), 20 pd more proposed');
  expect(spoken).toContain('network in Platform, 2027-02: 9 of 10 pd promised (90 %)');
  expect(spoken).toContain('Platform, 2026-12: 52.3 of 46 pd promised (114 %); it cannot be done');
  expect(spoken).toContain('Lab, 2026-12: 2.6 pd promised');
});

test('lists what has no dates, if it asks for a team that is shown', () => {
  expect(mapOf().unplaced).toEqual([{ id: 'someday', title: 'Someday' }]);
  expect(mapOf('month', { teams: ['desk'] }).unplaced).toEqual([]);
});

test.each<[PeriodStep, readonly string[]]>([
  ['month', ['2026 Nov', '2026 Dec', '2027 Jan', '2027 Feb']],
  ['quarter', ['2026 Q4', '2027 Q1']],
  ['week', ['Nov 2026 23', 'Nov 2026 30', 'Dec 2026 7', 'Dec 2026 14']],
])('by %s', (step, expected) => {
  const { columns } = mapOf(step);
  expect(columns.slice(0, 4).map(({ major, minor }) => `${major} ${minor}`)).toEqual(expected);
});

test('keeps to as many periods as are wanted, and says how many there are behind them', () => {
  const map = mapOf('month', { most: 3 });
  expect([map.columns.length, map.rows[0]?.cells.length, map.more]).toEqual([3, 3, 1]);
});

function mapOf(step: PeriodStep = 'month', options: HeatMapOptions = {}): HeatMap {
  const { roadmap, plan, workload, asOf } = analysisOf(BUSY_TEAMS);
  return heatMap(roadmap, loadBy(step, workload, plan), workload.proofs, asOf, options);
}
