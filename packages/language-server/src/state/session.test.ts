import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { Publisher } from '../lsp/publisher.ts';
import { UTF16 } from '../lsp/positions.ts';
import type { AnalysedParams } from '../protocol.ts';
import { readSettings } from '../settings.ts';
import { ABLE } from '../testing/ask.ts';
import type { Day } from '@throughline/core';
import { day, memoryHost, type Disk } from '../testing/memory.ts';
import { Session } from './session.ts';

const SETTINGS = readSettings({ asOf: '2026-11-24' }, ABLE);
const ON_THE_CLOCK = readSettings({}, ABLE);

/** A session and what its client was told: the diagnostics that stand, and how often which were sent. */
function startSession(disk: Disk, today?: () => Day) {
  const shown = new Map<string, string>();
  const sent: PublishDiagnosticsParams[] = [];
  const analysed: AnalysedParams[] = [];
  const failures: unknown[] = [];
  const publisher = new Publisher(SETTINGS, {
    publish(params) {
      sent.push(params);
      if (params.diagnostics.length === 0) shown.delete(params.uri);
      else shown.set(params.uri, JSON.stringify(params.diagnostics));
    },
    changed: () => undefined,
    analysed: (params) => analysed.push(params),
  });
  const session: Session = new Session(memoryHost(disk, today), today ? ON_THE_CLOCK : SETTINGS, {
    glanced: (project, analysis) => publisher.found(session, project, analysis),
    checked(project, analysis) {
      publisher.found(session, project, analysis);
      publisher.checked(session, project, analysis);
    },
    gone: (project) => publisher.gone(session, project),
    failed: (what, error) => failures.push([what, error]),
  });
  return { session, shown, sent, analysed, failures };
}

const A =
  'id: a\ntitle: The first\nstatus: done\nactual: {start: 2026-09-01, finish: 2026-10-30}\n';
const B = 'id: b\ntitle: The second\ndependsOn: [a]\n';

function shop(): Disk {
  return new Map([
    ['/plans/roadmap.yaml', 'roadmap: shop\ntitle: Shop\nteams:\n  web: {title: Web}\n'],
    ['/plans/initiatives/a.yaml', A],
    ['/plans/initiatives/b.yaml', B],
    ['/plans/notes.yaml', 'anything: {{'],
  ]);
}

const uri = (path: string) => `file:///plans/${path}`;
const item = (path: string, text: string) => ({
  uri: uri(path),
  languageId: 'yaml',
  version: 1,
  text,
});

async function codes({ shown, session }: ReturnType<typeof startSession>, path: string) {
  await session.settled();
  const diagnostics = JSON.parse(shown.get(uri(path)) ?? '[]') as { code: string }[]; // as sent above
  return diagnostics.map(({ code }) => code);
}

test('an edit in one file is seen in those that depend on it, and undone with it', async () => {
  const running = startSession(shop());
  running.session.setRoots(['/plans']);
  expect(await codes(running, 'initiatives/b.yaml')).not.toContain('reference/unknown');
  running.session.open(item('initiatives/a.yaml', A));
  const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 5 } };
  running.session.change(uri('initiatives/a.yaml'), [{ range, text: 'renamed' }], 2);
  expect(await codes(running, 'initiatives/b.yaml')).toContain('reference/unknown');
  running.session.close(uri('initiatives/a.yaml'));
  expect(await codes(running, 'initiatives/b.yaml')).not.toContain('reference/unknown');
});

test('at midnight today moves: the next request has what is late by then said', async () => {
  const disk = shop();
  disk.set('/plans/initiatives/c.yaml', 'id: c\ntitle: C\ntarget: 2026-11-30\n');
  let today = day('2026-11-30');
  const running = startSession(disk, () => today);
  running.session.setRoots(['/plans']);
  expect(await codes(running, 'initiatives/c.yaml')).not.toContain('plan/expired-date');
  today = day('2026-12-01');
  expect(await codes(running, 'initiatives/c.yaml')).not.toContain('plan/expired-date');
  running.session.lookAtClock();
  expect(await codes(running, 'initiatives/c.yaml')).toContain('plan/expired-date');
  const told = running.analysed.length;
  running.session.lookAtClock();
  await running.session.settled();
  expect(running.analysed).toHaveLength(told);
});

test('only diagnostics that changed are sent', async () => {
  const disk = shop();
  disk.set('/plans/initiatives/b.yaml', 'id: b\ntitle: The second\ndependsOn: [nowhere]\n');
  const running = startSession(disk);
  running.session.setRoots(['/plans']);
  await running.session.settled();
  running.sent.length = 0;
  running.session.open(item('initiatives/a.yaml', A));
  running.session.change(uri('initiatives/a.yaml'), [{ text: `${A}summary: Another\n` }], 2);
  await running.session.settled();
  expect(running.sent).toEqual([]);
  expect(running.analysed.at(-1)).toMatchObject({
    folder: 'file:///plans',
    title: 'Shop',
    version: 2,
  });
});

test('edits that come together are checked once', async () => {
  const running = startSession(shop());
  running.session.setRoots(['/plans']);
  running.session.open(item('initiatives/a.yaml', A));
  await running.session.settled();
  const before = running.analysed.length;
  for (let version = 2; version < 12; version++) {
    running.session.change(
      uri('initiatives/a.yaml'),
      [{ text: `${A}summary: ${version}\n` }],
      version,
    );
  }
  await running.session.settled();
  expect(running.analysed.length).toBe(before + 1);
});

test('a document outside any roadmap is left alone', async () => {
  const disk: Disk = new Map([['/elsewhere/initiatives/a.yaml', 'id: [']]);
  const running = startSession(disk);
  running.session.setRoots(['/elsewhere']);
  running.session.open({ ...item('x', 'id: ['), uri: 'file:///elsewhere/initiatives/a.yaml' });
  running.session.open({ ...item('x', 'id: ['), uri: 'untitled:Untitled-1' });
  await running.session.settled();
  expect(running.sent).toEqual([]);
  expect(await running.session.placeOf('untitled:Untitled-1')).toBeUndefined();
});

test('a document of a roadmap that is not in any root is found when it is opened', async () => {
  const running = startSession(shop());
  running.session.setRoots([]);
  running.session.open(item('initiatives/b.yaml', 'id: b\ntitle: B\ndependsOn: [nowhere]\n'));
  expect(await codes(running, 'initiatives/b.yaml')).toContain('reference/unknown');
  expect(await codes(running, 'notes.yaml')).toEqual([]);
});

test('a roadmap that is deleted takes its diagnostics with it', async () => {
  const disk = shop();
  disk.set('/plans/initiatives/b.yaml', 'id: b\ntitle: The second\ndependsOn: [nowhere]\n');
  const running = startSession(disk);
  running.session.setRoots(['/plans']);
  expect(await codes(running, 'initiatives/b.yaml')).toContain('reference/unknown');
  disk.clear();
  running.session.filesChanged(['file:///plans']);
  await running.session.settled();
  expect([...running.shown]).toEqual([]);
  expect(running.session.projects).toEqual([]);
});

test('a roadmap that comes up is found by its file', async () => {
  const disk: Disk = new Map();
  const running = startSession(disk);
  running.session.setRoots(['/plans']);
  await running.session.settled();
  for (const [path, text] of shop()) disk.set(path, text);
  running.session.filesChanged([uri('roadmap.yaml')]);
  await running.session.settled();
  expect(running.session.projects.map(({ folder }) => folder)).toEqual(['/plans']);
});

test('an inner roadmap has its own files', async () => {
  const disk = shop();
  disk.set('/plans/inner/roadmap.yaml', 'roadmap: inner\ntitle: Inner\n');
  const running = startSession(disk);
  running.session.setRoots(['/plans', '/plans/inner']);
  await running.session.settled();
  const place = await running.session.placeOf(uri('inner/initiatives/new.yaml'));
  expect(place).toMatchObject({
    path: 'initiatives/new.yaml',
    project: { folder: '/plans/inner' },
  });
});

type Act =
  | { readonly kind: 'open' | 'close' | 'delete'; readonly path: string }
  | { readonly kind: 'save' | 'write'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'edit';
      readonly path: string;
      readonly from: number;
      readonly length: number;
      readonly text: string;
    };

const PATHS = ['roadmap.yaml', 'initiatives/a.yaml', 'initiatives/b.yaml', 'initiatives/c.yaml'];
const TEXTS = [
  A,
  B,
  'id: c\ndependsOn: [b, {on: a, type: SS}]\n',
  'id: a\n',
  '',
  'x: [',
  '\uFEFFid: ü\r\ntitle: 👩‍👧\r\n',
];
const PIECES = [
  '\n',
  '\r\n',
  ' ',
  '[',
  ']',
  '{',
  '"',
  'a',
  'b',
  'dependsOn: [b]\n',
  '👩',
  'status: done\n',
  '# x\n',
];

const path = fc.constantFrom(...PATHS);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('open', 'close', 'delete'), path }),
  fc.record({ kind: fc.constantFrom('save', 'write'), path, text: fc.constantFrom(...TEXTS) }),
  fc.record({
    kind: fc.constant('edit' as const),
    path,
    from: fc.nat(120),
    length: fc.nat(12),
    text: fc.constantFrom(...PIECES),
  }),
);

test('after any edits a session shows what a fresh one would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
      const disk = shop();
      const running = startSession(disk);
      running.session.setRoots(['/plans']);
      await running.session.settled();
      const open = new Map<string, { text: string; version: number }>();
      for (const each of acts) {
        perform(each, disk, running.session, open);
        // Some edits meet a server that is still at work, some one that has come to rest.
        if (each.path.length % 2 === 0) await running.session.settled();
      }
      await running.session.settled();
      const fresh = startSession(new Map(disk));
      fresh.session.setRoots(['/plans']);
      for (const [each, { text, version }] of open) {
        fresh.session.open({ ...item(each, text), version });
      }
      await fresh.session.settled();
      expect(running.failures).toEqual([]);
      expect(running.shown).toEqual(fresh.shown);
    }),
    { numRuns: 150 },
  );
});

function perform(
  act: Act,
  disk: Disk,
  session: Session,
  open: Map<string, { text: string; version: number }>,
): void {
  const file = `/plans/${act.path}`;
  const document = open.get(act.path);
  if (act.kind === 'open' && !document) {
    const text = disk.get(file) ?? '';
    open.set(act.path, { text, version: 1 });
    session.open(item(act.path, text));
  } else if (act.kind === 'close' && document) {
    open.delete(act.path);
    session.close(uri(act.path));
  } else if (act.kind === 'delete' && act.path !== 'roadmap.yaml') {
    disk.delete(file);
    session.filesChanged([uri(act.path)]);
  } else if (act.kind === 'write' || (act.kind === 'save' && document)) {
    disk.set(file, act.kind === 'save' ? document!.text : act.text);
    session.filesChanged([uri(act.path)]);
  } else if (act.kind === 'edit' && document) edit(act, document, session);
}

function edit(
  { path, from, length, text }: Extract<Act, { kind: 'edit' }>,
  document: { text: string; version: number },
  session: Session,
): void {
  const source = { path, text: document.text };
  const start = Math.min(from, document.text.length);
  const end = Math.min(start + length, document.text.length);
  const range = { start: UTF16.positionOf(source, start), end: UTF16.positionOf(source, end) };
  // A position inside a line break is none: what the client then has is told as a whole.
  const after = document.text.slice(0, start) + text + document.text.slice(end);
  const splitsBreak = [start, end].some((at) => document.text.slice(at - 1, at + 1) === '\r\n');
  document.text = after;
  document.version++;
  session.change(uri(path), [splitsBreak ? { text: after } : { range, text }], document.version);
}
