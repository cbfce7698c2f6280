import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  VALIDATORS,
  type SchemaError,
} from '../../packages/core/src/shape/generated/validators.ts';
import { FILE_KINDS, type FileKind } from '../../packages/dev/src/generate/schema.ts';
import { CASES, type Case } from './cases.ts';
import { ajvAtRunTime, yamlLanguageServer } from './peers.ts';

const ajv = ajvAtRunTime();
const redHat = yamlLanguageServer();

/** The examples of the format's own page, with every `…` filled in. */
const EXAMPLES: readonly Case[] = FILE_KINDS.map((kind) => ({
  name: `fits: the example of the ${kind} file`,
  kind,
  yaml: readFileSync(new URL(`fixtures/format.${kind}.yaml`, import.meta.url), 'utf8'),
  valid: true,
}));

describe('our validators, ajv at run time and the YAML language server agree', () => {
  it.for([...EXAMPLES, ...CASES])('$name', async ({ kind, yaml, valid }) => {
    const data: unknown = parse(yaml);
    const ours = ourErrors(kind, data).map(
      ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
    );
    expect(ours).toEqual(ajv(kind, data));
    const theirs = await redHat(kind, yaml);
    expect({ ours: ours.length === 0, theirs: theirs.length === 0 }).toEqual({
      ours: valid,
      theirs: valid,
    });
  });
});

describe('the published schemas alone', () => {
  it.for([
    [
      'title: a\nduration: 6 weeks',
      'Write a duration such as 10d, 3w, 2mo or 4h; calendar time as 10cd or 3cw.',
    ],
    ['title: a\nactual: {start: 2027-Q1}', 'Write a day as year-month-day, as in 2027-03-15.'],
    [
      'title: a\nid: ERP',
      'Write the id in kebab-case: lower-case letters, digits and dashes, as in erp-finance.',
    ],
    ['title: a\ntitel: b', 'Property titel is not allowed.'],
    ['status: done', 'Missing property "title".'],
  ] as const)('say what to write: %s', async ([yaml, message]) => {
    expect(await redHat('initiative', `${yaml}\n`)).toEqual([message]);
  });
});

describe('a list of 100,000 wrong values', () => {
  it('is judged in linear time', () => {
    const errors = ourErrors('initiative', {
      title: 'a',
      labels: Array.from({ length: 100_000 }, () => null),
    });
    expect(errors.length).toBe(100_001);
  });
});

function ourErrors(kind: FileKind, data: unknown): readonly SchemaError[] {
  return VALIDATORS[kind](data);
}
