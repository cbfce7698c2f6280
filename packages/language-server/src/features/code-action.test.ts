import type { CodeAction } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ABLE, ask, editedText, ROADMAP } from '../testing/ask.ts';
import codeAction from './code-action.ts';

const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

async function actions(text: string, context: object = {}, capabilities: object = ABLE) {
  const files = { 'initiatives/it.yaml': text, 'roadmap.yaml': ROADMAP };
  const params = { range: EVERYWHERE, context: { diagnostics: [], ...context } };
  return ask<CodeAction[]>(codeAction, files, { capabilities, params });
}

/** The text once an action is taken. */
function after(text: string, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('the action changes no document');
  return editedText(text, change.edits);
}

test('a fix of a finding, preferred if it is safe and the only one', async () => {
  const text = 'id: it\ntitle: It\nlabels: board\n';
  const fix = (await actions(text)).find(({ kind }) => kind === 'quickfix');
  expect(fix).toMatchObject({ title: 'Make it a list', isPreferred: true });
  expect(fix?.diagnostics?.map(({ code }) => code)).toEqual(['schema/type']);
  expect(after(text, fix)).toBe('id: it\ntitle: It\nlabels: [board]\n');
});

test('all safe fixes of a file at once', async () => {
  const text = 'id: it\ntitel: It\nlabels: board\nscope: ledger\nteam: x\n';
  const [all, ...others] = await actions(text, { only: ['source.fixAll'] });
  expect(others).toEqual([]);
  expect(all?.title).toBe('Apply 2 safe fixes in this file');
  expect(after(text, all)).toBe('id: it\ntitel: It\nlabels: [board]\nscope: [ledger]\nteam: x\n');
});

test.each([
  ['at the root', 'id: it\ntarget: 2026-10-30\n', 'id: it\n# HERE\ntarget: 2026-10-30\n'],
  [
    'in an item',
    'initiatives:\n  - id: it\n    target: 2026-10-30\n',
    'initiatives:\n  - id: it\n    # HERE\n    target: 2026-10-30\n',
  ],
  [
    'Windows line ends',
    'id: it\r\ntarget: 2026-10-30\r\n',
    'id: it\r\n# HERE\r\ntarget: 2026-10-30\r\n',
  ],
])('a comment that ignores a finding: %s', async (_, text, expected) => {
  const title = 'Ignore plan/expired-date here, with a reason';
  const ignore = (await actions(text)).find((each) => each.title === title);
  const comment = '# throughline-ignore plan/expired-date until 2027-02-24: ${1:why}';
  expect(after(text, ignore)).toBe(expected.replace('# HERE', comment));
});

test('the comment does what it says, and asks for its reason until it has one', async () => {
  const text = 'id: it\ntarget: 2026-10-30\n';
  const plainEdits = { workspace: { workspaceEdit: { documentChanges: true } } };
  const ignore = (await actions(text, {}, plainEdits)).find(({ title }) =>
    title.startsWith('Ignore plan/expired-date'),
  );
  const ignored = after(text, ignore);
  expect(ignored).toBe(
    'id: it\n# throughline-ignore plan/expired-date until 2027-02-24:\ntarget: 2026-10-30\n',
  );
  const codes = (await actions(ignored)).flatMap(({ diagnostics = [] }) =>
    diagnostics.map(({ code }) => code),
  );
  expect(codes).not.toContain('plan/expired-date');
});

test('what reading a file reports cannot be ignored', async () => {
  const titles = (await actions('id: it\ntitel: It\n')).map(({ title }) => title);
  expect(titles.filter((title) => title.includes('schema/'))).toEqual([]);
});

test('only what the client asks for', async () => {
  const kinds = (await actions('titel: x\n', { only: ['quickfix'] })).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['quickfix']));
  expect(await actions('titel: x\n', { only: ['refactor'] })).toEqual([]);
});

test('a client without document changes gets plain changes', async () => {
  const [fix] = await actions('id: it\ntitel: It\n', { only: ['quickfix'] }, {});
  expect(fix?.edit).toEqual({
    changes: {
      'file:///plans/initiatives/it.yaml': [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
          newText: 'title',
        },
      ],
    },
  });
});
