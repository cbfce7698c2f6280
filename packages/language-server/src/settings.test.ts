import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { day } from './testing/memory.ts';

test('what a client does not say has its usual value', () => {
  for (const options of [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { asOf: 'soon', rulePage: 'no id', schemaFeatures: 7 },
  ]) {
    expect(readSettings(options, options)).toEqual({
      schemaFeatures: true,
      rulePage: 'https://throughline.dev/rules/{id}',
      client: {
        relatedInformation: false,
        snippets: false,
        documentChanges: false,
        snippetEdits: false,
        locationLinks: false,
        nestedSymbols: false,
        watchesFiles: false,
      },
    });
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
