import type { WorkspaceEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ask, edited } from '../testing/ask.ts';
import willRenameFiles from './will-rename-files.ts';

const FILES = {
  'roadmap.yaml':
    "roadmap: shop\ninclude: [teams.roadmap.yaml, 'initiatives/base.yaml', initiatives/**/*.yaml]\n",
  'initiatives/base.yaml': 'title: Base\n',
  'initiatives/it.yaml': 'id: it\ndependsOn: [base, "base#pilot"]\n',
  'teams.roadmap.yaml': 'teams: {web: {title: Web}}\n',
};

/** The files that change when one is about to be renamed, as they are then. */
async function renamed(from: string, to: string): Promise<Record<string, string> | null> {
  const files = [{ oldUri: `file:///plans/${from}`, newUri: `file:///plans/${to}` }];
  const edit = await ask<WorkspaceEdit | null>(willRenameFiles, FILES, { params: { files } });
  if (!edit) return null;
  const after = Object.entries(edited(FILES, edit));
  return Object.fromEntries(
    after.filter(([path, text]) => FILES[path as keyof typeof FILES] !== text),
  );
}

test('an initiative that has its id from its file gets another id everywhere', async () => {
  expect(await renamed('initiatives/base.yaml', 'initiatives/core.yaml')).toEqual({
    'roadmap.yaml': FILES['roadmap.yaml'].replace('initiatives/base', 'initiatives/core'),
    'initiatives/it.yaml': 'id: it\ndependsOn: [core, "core#pilot"]\n',
  });
});

test.each([
  ['a name that can be no id', 'initiatives/The Base.yaml'],
  ['a name that another has', 'initiatives/deeper/it.yaml'],
])('with %s it keeps the id that it had', async (_, to) => {
  expect(await renamed('initiatives/base.yaml', to)).toMatchObject({
    'initiatives/base.yaml': 'id: base\ntitle: Base\n',
  });
});

test('an initiative that says its id keeps it', async () => {
  expect(await renamed('initiatives/it.yaml', 'initiatives/that.yaml')).toBeNull();
});

test('a file or folder is included by its new name', async () => {
  expect(await renamed('teams.roadmap.yaml', 'people & teams.roadmap.yaml')).toEqual({
    'roadmap.yaml': FILES['roadmap.yaml'].replace('teams.roadmap', 'people & teams.roadmap'),
  });
  expect(await renamed('initiatives', 'work')).toEqual({
    'roadmap.yaml': FILES['roadmap.yaml'].replaceAll('initiatives/', 'work/'),
  });
});

test('what is not ours is nothing to us', async () => {
  expect(await renamed('../elsewhere/a.yaml', '../elsewhere/b.yaml')).toBeNull();
});
