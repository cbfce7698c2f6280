import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, BOARDS, parseDay, RULES, type SourceFile } from '@throughline/core';
import { describe, expect, it } from 'vitest';

const REPOSITORY = new URL('../..', import.meta.url).pathname;

interface Row {
  readonly cause: string;
  readonly rules: readonly string[];
  readonly views: readonly string[];
  readonly example: readonly string[];
}

const rows = readRows(readFileSync(join(REPOSITORY, 'packages/core/src/rules/CAUSES.md'), 'utf8'));

/** Packs that speak of files and words, not of how people plan. */
const OF_FILES = /^(?:date|file|reference|scenario|schema|suppression|syntax)\//;

describe('the table of causes', () => {
  it('leaves out no rule about planning, and names no rule twice', () => {
    const named = rows.flatMap(({ rules }) => rules);
    const expected = [...RULES.keys()].filter((id) => !OF_FILES.test(id));
    expect(named.toSorted()).toEqual(expected.toSorted());
  });

  it('names commands and boards that there are, and no board is left out', () => {
    const commands = new Set(
      readdirSync(join(REPOSITORY, 'packages/cli/src/commands')).map((name) =>
        name.replace(/\.ts$/, ''),
      ),
    );
    const views = rows.flatMap((row) => row.views);
    for (const view of views) {
      const [kind, name = ''] = view.split(' ');
      expect(kind === 'board' ? BOARDS.has(name) : commands.has(name), view).toBe(true);
    }
    const boards = new Set(
      views.flatMap((view) => (view.startsWith('board ') ? [view.slice(6)] : [])),
    );
    expect([...boards].toSorted()).toEqual([...BOARDS.keys()].toSorted());
  });

  it('names an example that speaks, for every cause that files alone can show', () => {
    const asOf = parseDay('2026-11-24');
    const { findings } = analyze(filesOf('halden-foods'), { asOf: asOf.ok ? asOf.value : 0 });
    const found = new Set(findings.map(({ rule }) => rule));
    for (const { cause, rules, example } of rows) {
      if (rules.every((id) => RULES.get(id)?.checkHistory)) continue;
      expect(example.length, cause).toBeGreaterThan(0);
      for (const id of example)
        expect(rules.includes(id) && found.has(id), `${cause}: ${id}`).toBe(true);
    }
  });
});

function readRows(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| cause'))
    .map((line) => {
      const [, cause = '', , rules = '', views = '', example = ''] = line.split('|');
      return {
        cause: cause.trim(),
        rules: codes(rules),
        views: codes(views),
        example: codes(example),
      };
    });
}

function codes(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function filesOf(example: string): readonly SourceFile[] {
  const folder = join(REPOSITORY, 'examples', example);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('scenarios'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}
