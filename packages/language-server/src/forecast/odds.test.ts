import { analyze, dayOf, type Analysis } from '@throughline/core';
import type { Odds, OddsAsked } from '@throughline/workspace';
import { expect, test } from 'vitest';
import { Project } from '../state/project.ts';
import { oddsIn, OddsKeeper } from './odds.ts';

const ODDS: Odds = {
  trials: 200,
  inputs: 1,
  items: new Map([['a', { p50: 1, p85: 2, p95: 3, never: false }]]),
};

function roadmap(rules: string): { project: Project; analysis: Analysis } {
  const files = [{ path: 'roadmap.yaml', text: `roadmap: demo\n${rules}` }];
  const loaded = { folder: '/plans', files, diagnostics: [], includes: [], excluded: [] };
  // Of what was loaded a project reads its folder, files and diagnostics here.
  const project = new Project(
    loaded as unknown as ConstructorParameters<typeof Project>[0],
    '/plans',
  );
  return { project, analysis: analyze(files, { asOf: dayOf(2027, 1, 4) }) };
}

const ON = 'rules: {feasibility/probability: {trials: 5000}}\n';

test('odds are found for roadmaps that switch forecasts on, with no more trials than that takes a moment', async () => {
  const { project, analysis } = roadmap(ON);
  const asked: OddsAsked[] = [];
  const found: Project[] = [];
  const keeper = new OddsKeeper(
    (each) => {
      asked.push(each);
      return Promise.resolve(ODDS);
    },
    (each) => found.push(each),
  );
  keeper.checked(project, analysis);
  expect(oddsIn(project)).toBeUndefined();
  await Promise.resolve();
  await Promise.resolve();
  expect(found).toEqual([project]);
  expect(oddsIn(project)).toBe(ODDS);
  expect(asked[0]?.options.trials).toBe(1000);
  expect(asked[0]?.files.map(({ path }) => path)).toEqual(['roadmap.yaml']);
});

test('nobody is asked where they are off, or there are no threads', () => {
  const never = () => {
    throw new Error('was asked');
  };
  for (const rules of ['', 'rules: {feasibility/probability: {severity: off, trials: 9}}\n']) {
    const { project, analysis } = roadmap(rules);
    new OddsKeeper(never, never).checked(project, analysis);
    expect(oddsIn(project)).toBeUndefined();
  }
  const { project, analysis } = roadmap(ON);
  new OddsKeeper(undefined, never).checked(project, analysis);
  expect(oddsIn(project)).toBeUndefined();
});

test('an edit ends what it makes stale, and its odds are not shown', async () => {
  const { project, analysis } = roadmap(ON);
  const signals: AbortSignal[] = [];
  const answers: ((odds: Odds) => void)[] = [];
  const keeper = new OddsKeeper(
    ({ signal }) => {
      signals.push(signal);
      return new Promise((resolve) => answers.push(resolve));
    },
    () => undefined,
  );
  keeper.checked(project, analysis);
  keeper.checked(project, analysis);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  answers[0]!({ ...ODDS, trials: 1 });
  answers[1]!(ODDS);
  await Promise.resolve();
  await Promise.resolve();
  expect(oddsIn(project)).toBe(ODDS);
  keeper.gone(project);
  expect(signals[1]?.aborted).toBe(true);
});

test('where nothing is uncertain nothing is said of odds', async () => {
  const { project, analysis } = roadmap(ON);
  const keeper = new OddsKeeper(
    () => Promise.resolve({ ...ODDS, inputs: 0 }),
    () => undefined,
  );
  keeper.checked(project, analysis);
  await Promise.resolve();
  await Promise.resolve();
  expect(oddsIn(project)).toBeUndefined();
});
