import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLiteral, matcherOf, reachOf } from './glob.ts';

describe('a pattern', () => {
  it.each([
    ['initiatives/**/*.{yaml,yml}', 'initiatives/a.yaml', true],
    ['initiatives/**/*.{yaml,yml}', 'initiatives/x/y/a.yml', true],
    ['initiatives/**/*.{yaml,yml}', 'initiatives/a.json', false],
    ['initiatives/**/*.{yaml,yml}', 'other/initiatives/a.yaml', false],
    ['**/*.roadmap.yaml', 'teams.roadmap.yaml', true],
    ['**/*.roadmap.yaml', 'a/b/teams.roadmap.yaml', true],
    ['./teams.yaml', 'teams.yaml', true],
    ['20[0-9][0-9]/*.yaml', '2027/a.yaml', true],
    ['20[!0-9]7/*.yaml', '2027/a.yaml', false],
    ['te?m.yaml', 'team.yaml', true],
    ['te?m.yaml', 'te/m.yaml', false],
    ['*.yaml', '.hidden.yaml', false],
    ['**/*.yaml', '.git/a.yaml', false],
    ['{a,b/{c,d}}.yaml', 'b/d.yaml', true],
    ['{a.yaml', '{a.yaml', true],
    ['été/*.yaml', 'été/plan.yaml', true],
  ])('%s, %s: %s', (pattern, path, expected) => {
    expect(matcherOf([pattern])(path)).toBe(expected);
  });

  it('takes no longer than pattern × path, whatever it is', () => {
    const start = performance.now();
    expect(matcherOf(['*a'.repeat(500)])('a'.repeat(5000) + 'b')).toBe(false);
    expect(matcherOf(['**/a/'.repeat(300) + 'b'])('a/'.repeat(3000) + 'c')).toBe(false);
    matcherOf(['{a,b}'.repeat(60)])('abab');
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('says which folders its files may stand in', () => {
    const reaches = reachOf(['initiatives/**/*.yaml', 'shared/*/teams.yaml']);
    const folders = ['initiatives', 'initiatives/a/b', 'shared', 'shared/x', 'shared/x/y', 'docs'];
    expect(folders.filter(reaches)).toEqual([
      'initiatives',
      'initiatives/a/b',
      'shared',
      'shared/x',
    ]);
  });

  it('is literal if it can only mean one path', () => {
    expect(isLiteral('shared/teams.yaml')).toBe(true);
    expect(isLiteral('shared/*.yaml')).toBe(false);
  });
});

describe('beside tinyglobby', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-glob-'));
  const names = ['a', 'b', 'ab', 'ba.yaml', 'c.yaml'];
  const paths = names.flatMap((one) => [
    `${one}.x`,
    ...names.flatMap((two) => [
      `d${one}/${two}`,
      ...names.map((three) => `d${one}/e${two}/${three}`),
    ]),
  ]);

  beforeAll(() => {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const part = fc.oneof(
    fc.constantFrom('**', '*', 'd*', '*.yaml', 'c.yaml', '{a,ab}', 'd{a,b}', '[ab]', 'e[!a]', '?'),
    fc
      .array(fc.constantFrom('a', 'b', 'd', 'e', '*', '?'), { minLength: 1, maxLength: 4 })
      .map((all) =>
        // Two stars beside other characters mean one to us, and to others it depends.
        all.join('').replace(/\*+/g, '*'),
      ),
  );

  it('finds the same files', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const pattern = parts.join('/');
        const fits = matcherOf([pattern]);
        // Folders at the end mean all that is in them; to others sometimes a file of that name too.
        const found = globSync(pattern.replace(/\*\*$/, '**/*'), {
          cwd: folder,
          followSymbolicLinks: false,
          expandDirectories: false,
        });
        expect(paths.filter(fits).toSorted(), pattern).toEqual(found.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('never misses a folder in which files fit', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const pattern = parts.join('/');
        const reaches = reachOf([pattern]);
        for (const path of paths.filter(matcherOf([pattern]))) {
          const names = path.split('/');
          for (let depth = 1; depth < names.length; depth++) {
            expect(reaches(names.slice(0, depth).join('/')), `${pattern} ${path}`).toBe(true);
          }
        }
      }),
    );
  });
});
