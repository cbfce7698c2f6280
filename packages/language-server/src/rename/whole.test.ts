import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type Analysis, type Definition } from '@throughline/core';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import rename from '../features/rename.ts';
import { ask, edited } from '../testing/ask.ts';
import { day } from '../testing/memory.ts';

const EXAMPLE = new URL('../../../../examples/halden-foods', import.meta.url).pathname;

const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(join(EXAMPLE, path), 'utf8')]),
);

function analysed(files: Readonly<Record<string, string>>): Analysis {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return analyze(sources, { asOf: day('2026-11-24') });
}

const BEFORE = analysed(FILES);

/** Of each kind the one that is used most. */
const MOST_USED: readonly (readonly [string, Definition])[] = [
  ...new Map(
    BEFORE.roadmap.links.definitions
      .filter(({ at, kind }) => at.end > at.start && kind !== 'roadmap')
      .map((definition) => ({ definition, uses: usesIn(BEFORE, definition) }))
      .toSorted((a, b) => a.uses - b.uses)
      .map(({ definition }) => [definition.kind, definition] as const),
  ),
];

function usesIn({ roadmap }: Analysis, definition: Definition): number {
  return roadmap.links.references.filter(({ targets }) => targets.includes(definition)).length;
}

async function renamed(
  files: Readonly<Record<string, string>>,
  { kind, id, scope }: Pick<Definition, 'kind' | 'id' | 'scope'>,
  newName: string,
): Promise<Record<string, string>> {
  const { definitions } = analysed(files).roadmap.links;
  const found = definitions.find(
    (each) => each.kind === kind && each.id === id && each.scope === scope,
  );
  const { path, start } = found!.at;
  const text = files[path]!;
  const marked = { ...files, [path]: `${text.slice(0, start)}<|>${text.slice(start)}` };
  return edited(marked, await ask<WorkspaceEdit>(rename, marked, { params: { newName } }));
}

test('the example has something of most kinds', () => {
  expect(MOST_USED.map(([kind]) => kind)).toEqual(
    expect.arrayContaining(['initiative', 'milestone', 'team', 'skill', 'kpi', 'release', 'size']),
  );
});

test.each(MOST_USED)('after a rename of a %s everything means what it meant', async (_, target) => {
  const newName = target.kind === 'size' ? 'Qq' : 'quite-another-name';
  const files = await renamed(FILES, target, newName);
  const after = analysed(files);
  const named = after.roadmap.links.definitions.find(
    ({ kind, id }) => kind === target.kind && id === newName,
  );
  expect(usesIn(after, named!)).toBe(usesIn(BEFORE, target));
  const rules = ({ findings }: Analysis) => findings.map(({ rule }) => rule).toSorted();
  expect(rules(after)).toEqual(rules(BEFORE));
  const { scope } = named!;
  const back = { kind: target.kind, id: newName, ...(scope !== undefined && { scope }) };
  expect(await renamed(files, back, target.id)).toEqual(FILES);
});
