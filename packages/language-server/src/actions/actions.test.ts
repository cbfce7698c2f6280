import type { CodeAction } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import codeAction from '../features/code-action.ts';
import { ABLE, ask, edited, ROADMAP } from '../testing/ask.ts';

const CURSOR = '<|>';

/** What an action with such a title makes of the files; `undefined` if none is offered at the mark. */
async function taken(files: Record<string, string>, title: string, capabilities: object = ABLE) {
  const all = { 'roadmap.yaml': ROADMAP, ...files };
  const marked = Object.keys(files).find((path) => files[path]!.includes(CURSOR))!;
  const before = files[marked]!.slice(0, files[marked]!.indexOf(CURSOR)).split('\n');
  const at = { line: before.length - 1, character: before.at(-1)!.length };
  const params = { range: { start: at, end: at }, context: { diagnostics: [] } };
  const actions = await ask<CodeAction[]>(codeAction, all, { capabilities, params });
  const action = actions.find((each) => each.title === title);
  return action && { files: edited(all, action.edit), kind: action.kind };
}

test.each([
  ['initiatives/erp/it.yaml', 'initiatives/erp/new-thing.yaml'],
  ['it.initiative.yaml', 'new-thing.initiative.yaml'],
])('an initiative that is missing is created beside %s', async (path, created) => {
  const text = 'id: it\ndependsOn: [new-<|>thing]\n';
  const title = `Create initiative new-thing in ${created}`;
  const after = await taken({ [path]: text }, title);
  expect(after?.files[created]).toBe('id: new-thing\ntitle: New thing\nstatus: proposed\n');
  expect(after?.kind).toBe('quickfix');
  // A client that cannot create files is not offered one.
  expect(await taken({ [path]: text }, title, {})).toBeUndefined();
});

test.each([
  [
    'demand: [{team: pla<|>tform}]',
    'team platform',
    '    skills: {advice: 2}\n  platform: {title: Platform}\n',
  ],
  [
    'kpis: [{kpi: days-to-<|>close}]',
    'KPI days-to-close',
    'direction: up}\n  days-to-close: {title: Days to close}\n',
  ],
  ['objectives: [gr<|>ow]', 'objective grow', 'kpis: [orders]}\n  grow: {title: Grow}\n'],
  ['systems: {uses: [s<|>4]}', 'system s4', '13pd}\nsystems:\n  s4: {title: S4}\n'],
])('what is missing is created in its section: %s', async (text, what, expected) => {
  const after = await taken(
    { 'initiatives/it.yaml': `id: it\n${text}\n` },
    `Create ${what} in roadmap.yaml`,
  );
  expect(after?.files['roadmap.yaml']).toContain(expected);
});

test('a section may stand in a file of its own', async () => {
  const files = {
    'initiatives/it.yaml': 'id: it\nprocesses: [month-<|>end]\n',
    'more.roadmap.yaml': 'processes: {day: {title: Day}}\n',
  };
  const after = await taken(files, 'Create process month-end in more.roadmap.yaml');
  expect(after?.files['more.roadmap.yaml']).toBe(
    'processes: {day: {title: Day}, month-end: {title: Month end}}\n',
  );
});

test.each([
  ['milestones: [{id: a}]', 'milestones: [{id: a}, {id: pilot, title: Pilot}]'],
  ['milestones:\n  - id: a\n', 'milestones:\n  - id: a\n  - {id: pilot, title: Pilot}\n'],
  ['title: Base', 'title: Base\nmilestones: [{id: pilot, title: Pilot}]'],
])('a milestone is added to its initiative: %j', async (base, expected) => {
  const files = {
    'initiatives/it.yaml': 'id: it\ndependsOn: ["base#pi<|>lot"]\n',
    'initiatives/base.yaml': base,
  };
  const after = await taken(files, 'Add milestone pilot to base');
  expect(after?.files['initiatives/base.yaml']).toBe(expected);
});

test('what needs more than a name is not made up', async () => {
  for (const text of [
    'target: no-<|>release - 2w',
    'demand: [{team: web, skill: no<|>ne-such}]',
    'dependsOn: [Not An I<|>d]',
  ]) {
    const params = {
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [] },
    };
    const actions = await ask<CodeAction[]>(
      codeAction,
      { 'initiatives/it.yaml': text, 'roadmap.yaml': ROADMAP },
      { params },
    );
    expect(
      actions.map(({ title }) => title).filter((title) => /^(Create|Add milestone)/.test(title)),
    ).toEqual([]);
  }
});

test('a block that is missing begins where it belongs, and waits for what only a person knows', async () => {
  const text = 'initiatives:\n  - id: i<|>t\n    domain: business\n    status: proposed\n';
  const after = await taken(
    { 'initiatives/it.yaml': text },
    'Add kpis: with the figure that it moves',
  );
  expect(after?.files['initiatives/it.yaml']).toBe(
    'initiatives:\n  - id: it\n    domain: business\n    status: proposed\n    kpis: [${1|orders|}]\n',
  );
  expect(
    await taken({ 'initiatives/it.yaml': text }, 'Add kpis: with the figure that it moves', {}),
  ).toBeUndefined();
});

test('a verdict is asked for, not guessed', async () => {
  const text =
    'id: i<|>t\nstatus: committed\ndemand: [{team: web, effort: 5pd}]\ntarget: 2027-Q1\n';
  const after = await taken({ 'initiatives/it.yaml': text }, 'Add feasibility: with a verdict');
  expect(after?.files['initiatives/it.yaml']).toContain(
    '5pd}]\nfeasibility: {verdict: ${2|feasible,conditional,infeasible|}, by: ${1:who looked}, on: 2026-11-24}\ntarget',
  );
});

const WAITING = `id: it
start: 2027-0<|>3-01 # they said
dependsOn: [{on: base, for: the schema}]
`;

test('a start that something else decides as well can be left to it', async () => {
  const files = { 'initiatives/it.yaml': WAITING, 'initiatives/base.yaml': 'title: Base\n' };
  const after = await taken(files, 'Let base decide the start, instead of 2027-03-01');
  expect(after?.files['initiatives/it.yaml']).toBe(
    'id: it\ndependsOn: [{on: base, for: the schema}]\n',
  );
  expect(after?.kind).toBe('refactor.rewrite');
});

test.each([
  ['nobody said what for', WAITING.replace(', for: the schema', '')],
  ['only the finish waits', WAITING.replace('on: base', 'on: base, type: FF')],
  ['it has begun', `${WAITING}actual: {start: 2026-11-02}\n`],
  ['there is no such initiative', WAITING.replace('on: base', 'on: nothing')],
])('a start stays where %s', async (_, text) => {
  const files = { 'initiatives/it.yaml': text, 'initiatives/base.yaml': 'title: Base\n' };
  const at = { line: 1, character: 10 };
  const params = {
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor'] },
  };
  expect(await ask(codeAction, { 'roadmap.yaml': ROADMAP, ...files }, { params })).toEqual([]);
});

const AFTER = 'id: base\ntitle: Base\ntarget: 2027-02-26\n';

test.each([
  ['id: it\nstart: 2027-0<|>3-01 # said\n', 'id: it\ndependsOn: [base] # said\n'],
  [
    'id: it\nstart: 2027-0<|>3-01\ndependsOn:\n  - other\n',
    'id: it\ndependsOn:\n  - other\n  - base\n',
  ],
  ['{id: it, start: 2027-0<|>3-01}\n', '{id: it, dependsOn: [base]}\n'],
])(
  'a start on a Monday can wait for what ends on the Friday before: %j',
  async (text, expected) => {
    const files = {
      'initiatives/it.yaml': text,
      'initiatives/base.yaml': AFTER,
      'initiatives/other.yaml': 'title: Other\n',
    };
    const after = await taken(
      files,
      'Wait for base, due 2027-02-26, instead of starting on 2027-03-01',
    );
    expect(after?.files['initiatives/it.yaml']).toBe(expected);
    expect(after?.kind).toBe('refactor.rewrite');
  },
);

test.each([
  ['it waits already', 'id: it\nstart: 2027-0<|>3-01\ndependsOn: [base]\n', AFTER],
  ['the other waits for it', 'id: it\nstart: 2027-0<|>3-01\n', `${AFTER}dependsOn: [it]\n`],
  ['days lie between', 'id: it\nstart: 2027-0<|>3-02\n', AFTER],
  ['it has begun', 'id: it\nstart: 2027-0<|>3-01\nactual: {start: 2026-11-02}\n', AFTER],
])('a start is not tied to another where %s', async (_, text, base) => {
  const files = { 'initiatives/it.yaml': text, 'initiatives/base.yaml': base };
  const title = 'Wait for base, due 2027-02-26, instead of starting on 2027-03-0';
  expect(await taken(files, `${title}1`)).toBeUndefined();
  expect(await taken(files, `${title}2`)).toBeUndefined();
});

test('a day on which a release is can be written by its name', async () => {
  const text = 'id: it\nmilestones: [{id: a, target: 2027-0<|>3-22}]\n';
  const after = await taken(
    { 'initiatives/it.yaml': text },
    'Write spring instead of 2027-03-22, so that it moves when spring moves',
  );
  expect(after?.files['initiatives/it.yaml']).toBe(
    'id: it\nmilestones: [{id: a, target: spring}]\n',
  );
});

test('an ask can be marked as acknowledged where it is written', async () => {
  const files = {
    'initiatives/it.yaml':
      'id: it\nstatus: committed\nowners: {it: a}\ndependsOn: [ba<|>se, {on: other, for: x}]\n',
    'initiatives/base.yaml': 'title: Base\nowners: {it: b}\n',
    'initiatives/other.yaml': 'title: Other\nowners: {it: b}\n',
  };
  const after = await taken(files, 'Mark as acknowledged');
  expect(after?.files['initiatives/it.yaml']).toContain(
    'dependsOn: [{on: base, acknowledged: true}, {on: other, for: x}]',
  );
});
