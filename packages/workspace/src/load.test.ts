import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belongs, findRoadmaps, loadRoadmap, searchRoadmaps } from './index.ts';
import { walk } from './walk.ts';

let base: string;
let root: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-load-')));
  root = join(base, 'plan');
  write('roadmap.yaml', 'roadmap: plan\n');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function load() {
  const { files, diagnostics } = await loadRoadmap(root);
  return {
    paths: files.map(({ path }) => path),
    said: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe('the files of a roadmap', () => {
  it('are those of initiatives/ and of the two endings, and no others', async () => {
    for (const path of [
      'initiatives/a.yaml',
      'initiatives/deep/er/b.yml',
      'initiatives/README.md',
      'teams.roadmap.yaml',
      'docs/c.initiative.yml',
      'docs/d.yaml',
      'node_modules/x/e.initiative.yaml',
      '.cache/f.initiative.yaml',
    ])
      write(path, 'title: A\n');
    expect(await load()).toEqual({
      paths: [
        'roadmap.yaml',
        'docs/c.initiative.yml',
        'initiatives/a.yaml',
        'initiatives/deep/er/b.yml',
        'teams.roadmap.yaml',
      ],
      said: [],
    });
  });

  it('are those that include: names', async () => {
    write('roadmap.yaml', 'roadmap: plan\ninclude:\n  - work/*.yaml\n  - "shared/teams.yaml"\n');
    write('work/a.yaml', 'title: A\n');
    write('shared/teams.yaml', 'teams: {}\n');
    write('initiatives/b.yaml', 'title: B\n');
    expect(await load()).toEqual({
      paths: ['roadmap.yaml', 'shared/teams.yaml', 'work/a.yaml'],
      said: [],
    });
  });

  it('are the schemas that extensions: names too, and no other JSON', async () => {
    write(
      'roadmap.yaml',
      'roadmap: plan\nextensions: {initiative: ./own/a.json, roadmap: gone.json}\n',
    );
    write('own/a.json', '{}');
    write('own/b.json', '{}');
    write('initiatives/a.yaml', 'title: A\n');
    expect(await load()).toEqual({
      paths: ['roadmap.yaml', 'initiatives/a.yaml', 'own/a.json'],
      said: [],
    });
  });

  it('are scenarios too, whatever include: names', async () => {
    write('roadmap.yaml', 'roadmap: plan\ninclude: [work/*.yaml]\n');
    write('work/a.yaml', 'title: A\n');
    write('scenarios/late.yaml', 'title: Late\n');
    write('scenarios/board/cuts.yml', 'title: Cuts\n');
    write('work/more.scenario.yaml', 'title: More\n');
    write('elsewhere/scenarios/no.yaml', 'title: No\n');
    const { paths, said } = await load();
    expect(paths).toEqual([
      'roadmap.yaml',
      'scenarios/board/cuts.yml',
      'scenarios/late.yaml',
      'work/a.yaml',
      'work/more.scenario.yaml',
    ]);
    expect(said).toEqual([]);
    expect(belongs({ include: ['work/*.yaml'], nested: [] }, 'scenarios/new.yaml')).toBe(true);
  });

  it('are not those of a roadmap further down', async () => {
    write('initiatives/a.yaml', 'title: A\n');
    write('initiatives/sub/roadmap.yaml', 'roadmap: sub\n');
    write('initiatives/sub/b.yaml', 'title: B\n');
    const loaded = await loadRoadmap(root);
    expect(loaded.files.map(({ path }) => path)).toEqual(['roadmap.yaml', 'initiatives/a.yaml']);
    expect(loaded.nested).toEqual(['initiatives/sub']);
    expect(belongs(loaded, 'initiatives/new/c.yaml')).toBe(true);
    expect(belongs(loaded, 'roadmap.yaml')).toBe(true);
    expect(belongs(loaded, 'initiatives/sub/c.yaml')).toBe(false);
    expect(belongs(loaded, 'initiatives/.trash/c.yaml')).toBe(false);
    expect(belongs(loaded, 'docs/c.yaml')).toBe(false);
  });

  it('are the same objects while their text is the same', async () => {
    write('initiatives/a.yaml', 'title: A\n');
    write('initiatives/b.yaml', 'title: B\n');
    const first = await loadRoadmap(root);
    write('initiatives/b.yaml', 'title: B2\n');
    const known = new Map(first.files.map((file) => [file.path, file]));
    const second = await loadRoadmap(root, { known });
    expect(second.files[0]).toBe(first.files[0]);
    expect(second.files[1]).toBe(first.files[1]);
    expect(second.files[2]).not.toBe(first.files[2]);
    expect(second.files[2]?.text).toBe('title: B2\n');
  });

  it('are as someone types them, saved or not', async () => {
    write('initiatives/a.yaml', 'title: A\n');
    const unsaved = new Map(
      [
        { path: 'roadmap.yaml', text: 'roadmap: plan\ninclude: [work/*.yaml]\n' },
        { path: 'work/new.yaml', text: 'title: New\n' },
        { path: 'elsewhere/no.yaml', text: 'title: No\n' },
      ].map((file) => [file.path, file]),
    );
    const { files } = await loadRoadmap(root, { unsaved });
    expect(files).toEqual([unsaved.get('roadmap.yaml'), unsaved.get('work/new.yaml')]);
  });

  it('lose a byte order mark, and keep every line break', async () => {
    write('initiatives/a.yaml', '\ufefftitle: Ä\r\nstart: tbd\n');
    expect((await loadRoadmap(root)).files[1]?.text).toBe('title: Ä\r\nstart: tbd\n');
  });
});

describe('what cannot be read is said', () => {
  it('when it is too large, without opening it', async () => {
    truncateSync(write('initiatives/big.yaml', ''), 50_000_000);
    expect(await load()).toEqual({
      paths: ['roadmap.yaml'],
      said: [
        'file/too-large: initiatives/big.yaml is 50 MB large, above the limit of 20 MB, and was not read',
      ],
    });
  });

  it.each([
    [
      'Windows-1252',
      Buffer.from('title: A\nsummary: caf\xe9\n', 'latin1'),
      'is not written in UTF-8: line 2 has the byte 0xE9 where a character should be',
    ],
    [
      'a text with a real replacement character',
      Buffer.from('title: \ufffd\n\nid: \xff', 'latin1'),
      'is not written in UTF-8: line 1 has the byte 0xFD where a character should be',
    ],
    ['UTF-16', Buffer.from('\ufefftitle: A\n', 'utf16le'), 'is written in UTF-16'],
  ])('when it is %s', async (_name, bytes, says) => {
    write('initiatives/a.yaml', bytes);
    expect((await load()).said).toEqual([`file/encoding: initiatives/a.yaml ${says}`]);
  });

  it('when a link leads out, nowhere, or in a circle', async () => {
    writeFileSync(join(base, 'secret.yaml'), 'title: Secret\n');
    mkdirSync(join(root, 'initiatives'));
    symlinkSync(join(base, 'secret.yaml'), join(root, 'initiatives/out.yaml'));
    symlinkSync('gone.yaml', join(root, 'initiatives/nowhere.yaml'));
    symlinkSync('round.yaml', join(root, 'initiatives/round.yaml'));
    symlinkSync('..', join(root, 'initiatives/circle'));
    write('docs/real.yaml', 'title: Real\n');
    symlinkSync('../docs/real.yaml', join(root, 'initiatives/inside.yaml'));
    symlinkSync('..', join(root, 'docs/ours-is-not-to-say'));
    expect(await load()).toEqual({
      paths: ['roadmap.yaml', 'initiatives/inside.yaml'],
      said: [
        'file/link: initiatives/circle is a link to a folder, and what stands behind it is not read',
        'file/unreadable: initiatives/nowhere.yaml is a link that leads nowhere: it is not there',
        "file/outside: initiatives/out.yaml is a link that leads out of the roadmap's folder, and was not read",
        'file/unreadable: initiatives/round.yaml is a link that leads nowhere: its links lead round in a circle',
      ],
    });
  });

  it('when it is a pipe, without waiting for its other end', async () => {
    mkdirSync(join(root, 'initiatives'));
    expect(spawnSync('mkfifo', [join(root, 'initiatives/pipe.yaml')]).status).toBe(0);
    expect((await load()).said).toEqual([
      'file/unreadable: initiatives/pipe.yaml is not a file: it is a folder, a pipe or a device',
    ]);
  });

  it('when a pattern leads out', async () => {
    write(
      'roadmap.yaml',
      'roadmap: plan\ninclude: [../*.yaml, "a/{..,b}/c.yaml", file:x.yaml, "~/x.yaml", initiatives/*.yaml]\n',
    );
    writeFileSync(join(base, 'secret.yaml'), 'title: Secret\n');
    write('initiatives/a.yaml', 'title: A\n');
    const out = (text: string) =>
      `file/outside: the pattern "${text}" leads out of the roadmap's folder`;
    expect(await load()).toEqual({
      paths: ['roadmap.yaml', 'initiatives/a.yaml'],
      said: ['../*.yaml', 'a/{..,b}/c.yaml', 'file:x.yaml', '~/x.yaml'].map(out),
    });
  });

  it('when a pattern fits nothing', async () => {
    write('roadmap.yaml', 'roadmap: plan\ninclude: [initiativs/*.yaml, teams.yaml]\n');
    expect((await load()).said).toEqual([
      'file/no-match: no file fits the pattern "initiativs/*.yaml" below the roadmap\'s folder',
      'file/no-match: there is no file "teams.yaml" below the roadmap\'s folder',
    ]);
  });

  it('when roadmap.yaml is a folder, a link out, or twice there', async () => {
    write('roadmap.yml', 'roadmap: other\n');
    expect((await load()).said).toEqual([
      'file/two-roadmaps: roadmap.yaml and roadmap.yml stand side by side; only roadmap.yaml is read',
    ]);
    rmSync(join(root, 'roadmap.yml'));
    rmSync(join(root, 'roadmap.yaml'));
    mkdirSync(join(root, 'roadmap.yaml'));
    expect((await load()).said).toEqual([
      'file/unreadable: roadmap.yaml is not a file: it is a folder, a pipe or a device',
    ]);
    rmSync(join(root, 'roadmap.yaml'), { recursive: true });
    writeFileSync(join(base, 'other.yaml'), 'roadmap: other\n');
    symlinkSync('../other.yaml', join(root, 'roadmap.yaml'));
    expect((await load()).said).toEqual([
      'file/outside: roadmap.yaml is a link that leads out of its folder, and was not read',
    ]);
    rmSync(root, { recursive: true });
    expect((await load()).said).toEqual([
      'file/unreadable: roadmap.yaml cannot be read: it is not there',
    ]);
  });

  it('when it stands too deep, or there is too much of it', async () => {
    const deep = `initiatives/${'d/'.repeat(41)}`;
    write(`${deep}a.yaml`, 'title: A\n');
    expect(await load()).toEqual({
      paths: ['roadmap.yaml'],
      said: [`file/limit: ${deep.slice(0, -3)} stands more than 40 folders deep, and was not read`],
    });
    rmSync(join(root, 'initiatives'), { recursive: true });
    const text = 'x'.repeat(20_000_000);
    const paths = Array.from({ length: 26 }, (_, index) => `initiatives/${index + 10}.yaml`);
    const unsaved = new Map(paths.map((path) => [path, { path, text }]));
    const { files, diagnostics } = await loadRoadmap(root, { unsaved });
    expect(files).toHaveLength(1 + 25);
    expect(diagnostics.map(({ at, message }) => `${at.path}: ${message}`)).toEqual([
      'initiatives/35.yaml: the files of the roadmap are larger than 500 MB together; this one and those after it were not read',
    ]);
  });

  it('when there are too many of them', () => {
    for (let index = 0; index < 20; index++) write(`initiatives/${index}.yaml`, 'title: A\n');
    const all = () => true;
    const said = (limits: { files: number; entries: number }) => {
      const { paths, diagnostics } = walk(root, all, all, { depth: 5, ...limits });
      expect(paths.length).toBeLessThanOrEqual(limits.files);
      return diagnostics.map(({ message }) => message);
    };
    expect(said({ files: 21, entries: 23 })).toEqual([]);
    const many = (files: number, entries: number) =>
      `the roadmap's folder holds more than ${files} files of the roadmap or ${entries} of any kind; the others were not read`;
    expect(said({ files: 10, entries: 100 })).toEqual([many(10, 100)]);
    expect(said({ files: 100, entries: 10 })).toEqual([many(100, 10)]);
  });

  it('when it is not ours to read', async () => {
    write('docs/a.yaml', 'title: A\n');
    write('initiatives/sub/b.yaml', 'title: B\n');
    const locked = ['initiatives/locked.yaml', 'initiatives/sub', 'docs'];
    write('initiatives/locked.yaml', 'title: A\n');
    for (const path of locked) chmodSync(join(root, path), 0);
    const { paths, said } = await asNobody(load);
    for (const path of locked) chmodSync(join(root, path), 0o700);
    expect(paths).toEqual(['roadmap.yaml']);
    // The folder docs is nobody's concern: no pattern speaks of it.
    expect(said).toEqual([
      'file/unreadable: initiatives/sub cannot be read: permission denied',
      'file/unreadable: initiatives/locked.yaml cannot be read: permission denied',
    ]);
  });
});

/** The administrator may read everything: where the tests run as one, this part does not. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(base, 0o755);
  process.seteuid?.('nobody');
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('roadmaps are found', () => {
  it('at or above a path, whether it is there or not', async () => {
    write('initiatives/a.yaml', 'title: A\n');
    for (const path of [
      '',
      'initiatives',
      'initiatives/a.yaml',
      'initiatives/new/x.yaml',
      'roadmap.yaml',
    ]) {
      expect(await findRoadmaps(join(root, path))).toEqual([root]);
    }
  });

  it('below a path, if none is above', async () => {
    write('../b/c/roadmap.yml', 'roadmap: c\n');
    write('../node_modules/d/roadmap.yaml', 'roadmap: d\n');
    expect(await findRoadmaps(base)).toEqual([join(base, 'b/c'), root]);
  });

  it('nowhere, without complaint', async () => {
    rmSync(root, { recursive: true });
    expect(await searchRoadmaps(base)).toEqual({ folders: [], unread: [], cut: false });
  });
});
