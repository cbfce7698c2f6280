import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import diagnostic from './diagnostic.ts';
import workspaceDiagnostic from './workspace-diagnostic.ts';

const FILES = {
  'initiatives/bad.yaml': 'id: bad\ntitle: Bad\ndependsOn: [nowhere]\n',
  'initiatives/worse.yaml': 'id: worse\ndependsOn: [nowhere, nowhere-else]\n',
  'roadmap.yaml': 'roadmap: test\ntitle: Test\n',
};

async function report(files: Record<string, string>, previousResultId?: string) {
  return ask<DocumentDiagnosticReport>(diagnostic, files, { params: { previousResultId } });
}

test('the findings in a document, once', async () => {
  const first = await report(FILES);
  if (first.kind !== 'full') throw new Error('the first report is a full one');
  expect(first.items.map(({ code }) => code)).toContain('reference/unknown');
  const { resultId } = first;
  expect(await report(FILES, resultId)).toEqual({ kind: 'unchanged', resultId });
  const mended = { ...FILES, 'initiatives/bad.yaml': 'id: bad\ntitle: Bad\n' };
  const second = await report(mended, resultId);
  expect(second).toMatchObject({ kind: 'full' });
  expect(second.resultId).not.toBe(resultId);
});

test('a document of no roadmap has none', async () => {
  const params = { uri: 'untitled:x' };
  expect(await ask(diagnostic, FILES, { params })).toEqual({ kind: 'full', items: [] });
});

async function everywhere(
  files: Record<string, string>,
  previousResultIds: readonly object[] = [],
) {
  const { items } = await ask<WorkspaceDiagnosticReport>(workspaceDiagnostic, files, {
    params: { previousResultIds },
  });
  return items;
}

test('the findings in every file, and of what the client knows only that it is so still', async () => {
  const bad = 'file:///plans/initiatives/bad.yaml';
  const worse = 'file:///plans/initiatives/worse.yaml';
  const first = await everywhere(FILES);
  expect(first.filter(({ kind }) => kind === 'full').map(({ uri }) => uri)).toEqual(
    expect.arrayContaining([bad, worse]),
  );
  const known = first.map(({ uri, resultId }) => ({ uri, value: resultId }));
  expect((await everywhere(FILES, known)).map(({ kind }) => kind)).toEqual(
    first.map(() => 'unchanged'),
  );
  const mended = { ...FILES, 'initiatives/worse.yaml': 'id: nowhere\ntitle: Nowhere\n' };
  const after = new Map((await everywhere(mended, known)).map((each) => [each.uri, each]));
  expect(after.get(bad)?.kind).toBe('full');
  expect(after.get(bad)?.resultId).not.toBe(first.find(({ uri }) => uri === bad)?.resultId);
});

test('of a file that has no findings any more, or is gone, the client is told', async () => {
  const clean = { 'roadmap.yaml': 'roadmap: test\ntitle: Test\n' };
  const gone = { uri: 'file:///plans/initiatives/gone.yaml', value: 'x' };
  const found = await everywhere(clean, [gone]);
  expect(found).toContainEqual({
    kind: 'full',
    uri: gone.uri,
    version: null,
    resultId: '0',
    items: [],
  });
});
