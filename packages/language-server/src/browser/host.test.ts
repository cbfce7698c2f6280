import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRoadmap } from '@throughline/workspace';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pathOf, uriOf } from './addresses.ts';
import { toldHost } from './host.ts';

const EXAMPLES = new URL('../../../../examples/', import.meta.url).pathname;
const ROOT = 'vscode-vfs://github/acme/plans';

describe('addresses are paths', () => {
  it.each([
    ['vscode-vfs://github/o/r/a%20b.yaml', '/vscode-vfs/github/o/r/a b.yaml'],
    ['vscode-vfs://github%2B7b22/o/r', '/vscode-vfs/github%2B7b22/o/r'],
    ['file:///c%3A/a.yaml', '/file/%/c:/a.yaml'],
    ['memfs:/a.yaml', '/memfs/%/a.yaml'],
  ])('%s', (uri, path) => {
    expect(pathOf(uri)).toBe(path);
    expect(uriOf(path)).toBe(uri);
  });

  it.each([
    'untitled:Untitled-1',
    'a.yaml',
    '',
    'x://h/%zz',
    'x://h/a%2Fb',
    'x://h/../a',
    'x:/a?b',
  ])('but not %j', (uri) => expect(pathOf(uri)).toBeUndefined());

  it('and back, whatever stands in them', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((each) => !/\/|^\.\.$/.test(each));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1 }),
        fc.constantFrom('%', 'github'),
        (names, host) => {
          const path = `/memfs/${host}/${names.join('/')}`;
          expect(pathOf(uriOf(path))).toBe(path);
        },
      ),
    );
  });
});

test.each(['starter', 'halden-foods'])('%s is read as from a disk', async (name) => {
  const folder = join(EXAMPLES, name);
  const host = toldHost();
  host.tell({ files: filesOf(folder) });
  const [found, ...others] = await host.findRoadmaps(pathOf(`${ROOT}/initiatives`)!);
  expect([found, others]).toEqual([pathOf(ROOT), []]);
  const { files, diagnostics, include, nested } = await loadRoadmap(folder);
  const told = await host.loadRoadmap(found!, {});
  expect(told).toEqual({ folder: found, files, diagnostics, include, nested });
  const known = new Map(told.files.map((file) => [file.path, file]));
  const again = await host.loadRoadmap(found!, { known });
  expect(again.files.every((file, index) => file === told.files[index])).toBe(true);
});

test('patterns that nothing fits and those that lead out are said as at every door', async () => {
  const host = toldHost();
  const main = 'roadmap: r\ninclude: [plans/*.yaml, ../other/*.yaml]\n';
  host.tell({ files: [{ uri: `${ROOT}/roadmap.yaml`, text: main }] });
  const { diagnostics } = await host.loadRoadmap(pathOf(ROOT)!, {});
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['file/outside', 'file/no-match']);
});

test('files that go take what is in them along, and a roadmap within another keeps its own', async () => {
  const host = toldHost();
  const heard: unknown[] = [];
  host.onChange?.((uris) => heard.push(uris));
  const uris = [
    'roadmap.yaml',
    'initiatives/a.yaml',
    'initiatives/in/roadmap.yaml',
    'initiatives/in/b.yaml',
  ];
  host.tell({ files: uris.map((path) => ({ uri: `${ROOT}/${path}`, text: '\uFEFFtitle: x\n' })) });
  const load = async () => (await host.loadRoadmap(pathOf(ROOT)!, {})).files;
  expect(await load()).toEqual([
    { path: 'roadmap.yaml', text: 'title: x\n' },
    { path: 'initiatives/a.yaml', text: 'title: x\n' },
  ]);
  host.tell({ files: [{ uri: `${ROOT}/initiatives`, text: null }] });
  expect((await load()).map(({ path }) => path)).toEqual(['roadmap.yaml']);
  expect(heard.at(-1)).toEqual([`${ROOT}/initiatives`]);
});

test.each([
  undefined,
  null,
  7,
  {},
  { files: 7 },
  { files: [null, {}, { uri: 7, text: '' }, { uri: '' }] },
])('what is malformed is passed over: %j', async (params) => {
  const host = toldHost();
  host.tell(params);
  expect(await host.findRoadmaps('/')).toEqual([]);
});

function filesOf(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ uri: `${ROOT}/${path}`, text: readFileSync(join(folder, path), 'utf8') }));
}
