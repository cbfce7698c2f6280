import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const REPOSITORY = new URL('../..', import.meta.url).pathname;
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: REPOSITORY,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && isThere(path));
const sources = files.filter(
  (path) => /^(?:packages|test)\/.*\.tsx?$/.test(path) && !/\/generated\//.test(path),
);

describe('the top level', () => {
  it('has the agreed names only', () => {
    const names = new Set(
      files.map((path) => path.split('/')[0]!).filter((name) => !name.startsWith('.')),
    );
    const agreed =
      'CHANGELOG.md LICENSE README.md examples package-lock.json package.json packages schemas test tsconfig.json';
    expect([...names].toSorted()).toEqual(agreed.split(' '));
  });
});

describe('what is kept', () => {
  it('was written, not built', () => {
    const built = /\.(?:d\.ts|map|tsbuildinfo|vsix)$/;
    expect(files.filter((path) => built.test(path))).toEqual([]);
    const twins = new Set(files.filter((path) => path.endsWith('.ts')));
    expect(
      files.filter((path) => twins.has(path.replace(/\.js$/, '.ts')) && path.endsWith('.js')),
    ).toEqual([]);
  });
});

describe('source files', () => {
  const lengths = sources.map((path) => ({ path, lines: read(path).split('\n').length - 1 }));

  it('are short: half under 120 lines, none above 400', () => {
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120);
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('leave nothing unfinished or silenced', () => {
    const smell =
      /\b(?:TODO|FIXME|XXX|HACK)\b|\bas any\b|: any(?:[;,)\]|&=]|\[\]| =|$)|@ts-ignore|@ts-expect-error|(?:ox|es)lint-disable|\b(?:it|test|describe)\.(?:only|todo)\(/;
    const found = sources
      .filter((path) => path !== 'test/hygiene/house.test.ts')
      .flatMap((path) => linesWith(path, smell));
    // Words that people leave in their files, and that rules look for, are data there.
    expect(
      found.filter((line) => !/schema\/(?:template|placeholder)|words\.ts|template/.test(line)),
    ).toEqual([]);
  });

  it('name no path of one machine and no registry', () => {
    const found = files
      .filter(
        (path) =>
          /\.(?:[cm]?[jt]sx?|json|md|ya?ml|sh)$|^\.ci\//.test(path) &&
          path !== 'test/hygiene/house.test.ts',
      )
      .flatMap((path) =>
        linesWith(path, /registry\.npm|registry\.yarn|\/work\/(?:main|shared)|\/root\//),
      );
    expect(found).toEqual([]);
  });
});

describe('the core', () => {
  /** A folder uses only the folders before it. */
  const LAYERS =
    'run text time model parse shape edit begin link differences merge history plan capacity schedule level forecast conflict judge rules compare views formats reports'.split(
      ' ',
    );
  const core = sources.filter(
    (path) => /^packages\/core\/src\/.+\//.test(path) && !/\.test\.ts$|\/testing\//.test(path),
  );

  it('has no folder outside the order of layers', () => {
    const folders = new Set(core.map(layerOf));
    expect([...folders].filter((folder) => !LAYERS.includes(folder))).toEqual([]);
  });

  it.each(LAYERS)('%s/ uses only what comes before it', (layer) => {
    const upwards = core
      .filter((path) => layerOf(path) === layer)
      .flatMap((path) => importsOf(path).map((imported) => ({ path, imported })))
      .filter(({ imported }) => LAYERS.indexOf(layerOf(imported)) > LAYERS.indexOf(layer));
    expect(upwards).toEqual([]);
  });

  it('has no clock', () => {
    expect(
      core.flatMap((path) => linesWith(path, /\bDate\.now\b|new Date\(\)|performance\.now/)),
    ).toEqual([]);
  });
});

function layerOf(path: string): string {
  return path.replace('packages/core/src/', '').split('/')[0]!;
}

/** Paths of the core's own modules that a file imports. */
function importsOf(path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return [...read(path).matchAll(/from '(\.[^']+)'/g)].map(([, specifier = '']) =>
    join(folder, specifier),
  );
}

function linesWith(path: string, pattern: RegExp): string[] {
  return read(path)
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [],
    );
}

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}

function isThere(path: string): boolean {
  try {
    return read(path) !== undefined;
  } catch {
    return false;
  }
}
