import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { parseDay } from '../../time/day.ts';

const asOf = parseDay('2026-11-24');

/** `place: message; help` of every finding about keys of one's own. */
function said(files: Readonly<Record<string, string>>): string[] {
  if (!asOf.ok) throw new Error(asOf.problem);
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { findings } = analyze(sources, { asOf: asOf.value });
  return findings
    .filter(({ rule }) => /^(?:schema|syntax)\//.test(rule))
    .map(({ at, message, help, rule }) => {
      expect(rule).toBe('schema/extension');
      return `${files[at.path]?.slice(at.start, at.end)}: ${message}; ${help}`;
    });
}

const SCHEMA = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Our keys',
  required: ['x-region'],
  additionalProperties: false,
  properties: {
    'x-region': { enum: ['emea', 'apac'] },
    'x-cost-center': { type: 'integer', maximum: 9999 },
    'x-version': { type: 'string', minLength: 2 },
    'x-sites': { type: 'array', minItems: 1, items: { type: 'string' } },
    'x-audit': {
      type: 'object',
      required: ['by'],
      additionalProperties: false,
      properties: { by: { type: 'string' }, passed: { type: ['boolean', 'null'] } },
    },
  },
});

const ROADMAP = 'roadmap: demo\nextensions: our.schema.json\n';

describe('keys of one’s own are judged by a schema of one’s own', () => {
  it.each([
    ['x-region: emea', []],
    ['x-region: emea\nx-version: 1.30\nx-cost-center: 12', []],
    ['x-region: emea\nx-audit: {by: kpmg, passed: null}\nx-sites: [a, 2]', []],
    [
      'summary: b',
      ['title: "x-region" is missing from a; add x-region:, which the schema of your own requires'],
    ],
    ['x-region: emae', ['emae: x-region cannot be "emae"; did you mean emea?']],
    ['x-region: [emea]', ['[emea]: x-region cannot be a list; write one of emea, apac']],
    [
      'x-region: emea\nx-regoin: apac',
      ['x-regoin: "x-regoin" is not a key of the schema of your own; did you mean x-region?'],
    ],
    [
      'x-region: emea\nx-cost-center: 4.5',
      ['4.5: x-cost-center takes a whole number, and this is a number; write a whole number'],
    ],
    [
      'x-region: emea\nx-cost-center: 10000',
      [
        '10000: x-cost-center takes a number of at most 9999; see the schema of your own for what it takes',
      ],
    ],
    [
      'x-region: emea\nx-version: v',
      [
        'v: x-version takes a text of at least 2 characters; see the schema of your own for what it takes',
      ],
    ],
    [
      'x-region: emea\nx-sites: []',
      [
        '[]: x-sites takes a list of at least 1 entries; see the schema of your own for what it takes',
      ],
    ],
    [
      'x-region: emea\nx-sites:\n  - {a: 1}',
      ['{a: 1}: x-sites takes text, and this is keys with values; write text'],
    ],
    [
      'x-region: emea\nx-audit:\n  passed: maybe',
      [
        'maybe: passed takes true or false or null, and this is text; write true or false or null',
        'passed: "by" is missing from x-audit; add by:',
      ],
    ],
    [
      'x-region: emea\nx-audit: {by: me, on: 2027}',
      ['on: "on" is not a key of the schema of your own; delete it, or add it to the schema'],
    ],
  ])('%j', (lines, expected) => {
    const files = {
      'roadmap.yaml': ROADMAP,
      'our.schema.json': SCHEMA,
      'initiatives/a.yaml': `title: a\n${lines}\n`,
    };
    expect(said(files).toSorted()).toEqual([...expected].toSorted());
  });
});

it('a schema for the roadmap speaks of all its files together', () => {
  const schema = '{"required": ["x-a", "x-b", "x-c"], "properties": {"x-a": {"type": "number"}}}';
  const files = {
    'roadmap.yaml': 'roadmap: demo\nextensions: {roadmap: ./own.json}\nx-a: text\n',
    'more.roadmap.yaml': 'x-b: 1\n',
    'own.json': schema,
  };
  expect(said(files)).toEqual([
    'demo: "x-c" is missing from this roadmap; add x-c:, which the schema of your own requires',
    'text: x-a takes a number, and this is text; write a number',
  ]);
});

describe('what a schema of one’s own cannot say is reported in it', () => {
  it.each([
    [
      '{"properties": {"x-a": {"pattern": "(a+)+$"}}}',
      '"pattern": "pattern" is not understood in a schema of your own, so it checks nothing; use type, enum, required, additionalProperties, properties, items, minimum, maximum, minLength, maxLength, minItems, maxItems',
    ],
    [
      '{"properties": {"title": {"maxLength": 9}}}',
      '"title": "title" is not a key of your own, so nothing here can change what it takes; name it x-title',
    ],
    [
      '{"properties": {"x-a": {"type": "date"}}}',
      '"date": type cannot have this value in a schema of your own; write it as JSON Schema has it, nested at most 8 levels deep',
    ],
    [
      '[1]',
      '[1]: a schema of your own is an object with properties; begin with {"properties": {"x-cost-center": {"type": "string"}}}',
    ],
  ])('%s', (schema, expected) => {
    const files = { 'roadmap.yaml': ROADMAP, 'our.schema.json': schema };
    expect(said(files)).toEqual([expected]);
  });

  it('a large one is refused whole, one that nests without end too', () => {
    const large = { 'roadmap.yaml': ROADMAP, 'our.schema.json': `{${' '.repeat(100_000)}}` };
    expect(said(large)).toEqual([
      'our.schema.json: the schema "our.schema.json" is larger than 100 kB, and was not read; keep what your own keys need, and leave out the rest',
    ]);
    const deep = `${'{"items":'.repeat(20)}{}${'}'.repeat(20)}`;
    const nested = said({ 'roadmap.yaml': ROADMAP, 'our.schema.json': deep });
    expect(nested).toHaveLength(1);
    expect(nested[0]).toContain('items cannot have this value in a schema of your own');
  });
});
