import type { CompletionItem, DefinitionLink, Hover, WorkspaceEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ask, edited, ROADMAP } from '../testing/ask.ts';
import completion from './completion.ts';
import definition from './definition.ts';
import hover from './hover.ts';
import rename from './rename.ts';

/** A scenario in a roadmap with one initiative. */
function tried(text: string): Record<string, string> {
  return {
    'scenarios/tried.yaml': text,
    'roadmap.yaml': ROADMAP,
    'initiatives/base.yaml':
      'id: base\ntitle: The base\nmilestones:\n  - {id: pilot, title: Pilot}\n',
  };
}

test.each([
  ['its own keys', '<|>', ['title', 'initiatives', 'milestones', 'teams']],
  ['initiatives', 'initiatives:\n  <|>', ['base']],
  ['fields', 'initiatives:\n  base:\n    <|>', ['target', 'dependsOn']],
  ['milestones', 'milestones:\n  <|>', ['base#pilot']],
  ['teams', 'teams:\n  <|>', ['web', 'store']],
  ['words', 'initiatives:\n  base: {status: <|>', ['dropped']],
])('a scenario is offered %s', async (_, text, wanted) => {
  const items = await ask<CompletionItem[] | null>(completion, tried(text));
  expect((items ?? []).map(({ label }) => label)).toEqual(expect.arrayContaining(wanted));
});

test('what a scenario names is the thing itself: shown, gone to and renamed with it', async () => {
  const text =
    'initiatives:\n  ba<|>se: {target: 2027}\nmilestones:\n  base#pilot: {target: 2027}\n';
  const [link] = await ask<DefinitionLink[]>(definition, tried(text));
  expect(link?.targetUri).toBe('file:///plans/initiatives/base.yaml');
  expect(await ask<Hover>(hover, tried(text))).toMatchObject({
    contents: { value: expect.stringMatching(/^\*\*The base\*\*/) as string },
  });
  const change = await ask<WorkspaceEdit>(rename, tried(text), { params: { newName: 'ground' } });
  expect(edited(tried(text), change)['scenarios/tried.yaml']).toBe(
    'initiatives:\n  ground: {target: 2027}\nmilestones:\n  ground#pilot: {target: 2027}\n',
  );
});
