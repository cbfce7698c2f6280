import { analyze } from '@throughline/core';
import { expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { Project } from '../state/project.ts';
import { day } from '../testing/memory.ts';
import { Refresher } from './refresher.ts';

const ABLE = { workspace: { codeLens: { refreshSupport: true } } };

/** A refresher whose client answers when the test says so. */
function started(capabilities: object) {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const refresher = new Refresher(readSettings({}, capabilities).client, (method) => {
    asked.push(method);
    return new Promise<void>((resolve) => answers.push(resolve));
  });
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { refresher, asked, answer };
}

const PROJECT = new Project(
  { folder: '/plans', files: [], diagnostics: [], include: [], nested: [] },
  '/plans',
);
const planOf = (text: string) =>
  analyze([{ path: 'initiatives/it.yaml', text }], { asOf: day('2026-11-24') }).plan;

test('a client asks anew when a plan says something else, and only then', () => {
  const { refresher, asked } = started(ABLE);
  refresher.planned(PROJECT, planOf('id: it\ntarget: 2027-03-01\n'));
  refresher.planned(PROJECT, planOf('id: it\ntitle: It\ntarget: 2027-03-01\n'));
  expect(asked).toEqual([]);
  refresher.planned(PROJECT, planOf('id: it\ntarget: 2027-03-02\n'));
  expect(asked).toEqual(['workspace/codeLens/refresh']);
});

test('one request is under way at most, and none is lost', async () => {
  const { refresher, asked, answer } = started(ABLE);
  for (let times = 0; times < 100; times++) refresher.shown();
  expect(asked).toHaveLength(1);
  await answer();
  expect(asked).toHaveLength(2);
  await answer();
  expect(asked).toHaveLength(2);
});

test('a client that cannot ask anew is not told to', () => {
  const { refresher, asked } = started({});
  refresher.shown();
  refresher.diagnostics();
  expect(asked).toEqual([]);
});
