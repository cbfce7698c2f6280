import { expect, test } from 'vitest';
import { UTF16, UTF8 } from './lsp/positions.ts';
import { readSettings, readShown } from './settings.ts';
import { day } from './testing/memory.ts';

test('what a client does not say has its usual value', () => {
  for (const options of [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { asOf: 'soon', rulePage: 'no id', schemaFeatures: 7, codeLens: 'x', diagnostics: 'x' },
  ]) {
    const { client, ...settings } = readSettings(options, options);
    expect(settings).toEqual({
      schemaFeatures: true,
      format: false,
      rulePage: 'https://throughline.dev/rules/{id}',
      shown: {
        codeLens: new Set(['dependents', 'float', 'finish', 'load', 'odds']),
        inlayHints: new Set(['dates']),
      },
      diagnostics: 'push',
      places: UTF16,
    });
    expect(new Set(Object.values(client))).toEqual(new Set([false]));
  }
});

test('what it says is taken', () => {
  const settings = readSettings(
    { asOf: '2027-03-15', schemaFeatures: 'off', rulePage: 'page:{id}' },
    { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  );
  expect(settings).toMatchObject({
    asOf: day('2027-03-15'),
    schemaFeatures: false,
    rulePage: 'page:{id}',
    client: { watchesFiles: true },
  });
});

test.each([
  [true, ['dates', 'float', 'finish', 'capacity']],
  [false, []],
  [['finish', 'nonsense', 7], ['finish']],
  ['on', ['float']],
])('inlay hints: %j', (inlayHints, expected) => {
  const before = { codeLens: new Set([]), inlayHints: new Set(['float'] as const) };
  expect([...readShown({ settings: { throughline: { inlayHints } } }, before).inlayHints]).toEqual(
    expected,
  );
});

test.each([
  [['utf-8', 'utf-16'], UTF8],
  [['utf-16', 'utf-8'], UTF16],
  [['utf-32', 'utf-8', 'utf-16'], UTF8],
  [['utf-32'], UTF16],
  ['utf-8', UTF16],
])('a client that offers %j', (positionEncodings, places) => {
  expect(readSettings({}, { general: { positionEncodings } }).places).toBe(places);
});

test.each([
  ['a client that can ask and be told to', {}, true, true, 'pull'],
  ['a client that would not know when to ask', {}, true, false, 'push'],
  ['a client that cannot ask', {}, false, true, 'push'],
  ['a client that would rather be told', { diagnostics: 'push' }, true, true, 'push'],
  ['a client that would rather ask', { diagnostics: 'pull' }, true, false, 'pull'],
])('diagnostics for %s', (_, options, asks, refreshSupport, way) => {
  const capabilities = {
    ...(asks && { textDocument: { diagnostic: {} } }),
    workspace: { diagnostics: { refreshSupport } },
  };
  expect(readSettings(options, capabilities).diagnostics).toBe(way);
});

test('a client that can rename files within an edit can change documents there', () => {
  const { client } = readSettings(
    {},
    { workspace: { workspaceEdit: { resourceOperations: ['rename'] } } },
  );
  expect(client).toMatchObject({ documentChanges: true, renamesFiles: true, createsFiles: false });
});
