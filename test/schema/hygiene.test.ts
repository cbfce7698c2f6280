import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, FORMAT_NAMES } from '../../packages/core/src/model/shape.ts';
import {
  FILE_KINDS,
  readSchema,
  resolve,
  valuesOf,
  type FileKind,
  type RawSchema,
} from '../../packages/dev/src/generate/schema.ts';

interface Found {
  readonly place: string;
  readonly file: FileKind;
  readonly raw: RawSchema;
}

const ALL: readonly Found[] = FILE_KINDS.flatMap((file) => [...walk(file, readSchema(file), file)]);

describe('the schemas', () => {
  it('describe every value in words', () => {
    const mute = ALL.filter(({ place, file, raw }) => {
      const isCondition = /\/(?:if|then|else|not|propertyNames)\b/.test(place);
      return !isCondition && !resolve({ file, raw }).raw.description;
    });
    expect(mute.map(({ place }) => place)).toEqual([]);
  });

  it('refuse unknown keys in every map, and leave those that start with x- free', () => {
    const open = ALL.filter(({ raw }) => {
      if (raw.type !== 'object' || raw.$ref !== undefined || raw.if?.required) return false;
      const isClosed = raw.additionalProperties === false || valuesOf(raw) !== undefined;
      return !isClosed || raw.patternProperties?.['^x-'] !== true;
    });
    expect(open.map(({ place }) => place)).toEqual([]);
  });

  it('have only patterns that run in linear time: no repetition inside an unbounded repetition', () => {
    const patterns = ALL.flatMap(({ raw }) => raw.pattern ?? []);
    expect(patterns.filter(hasNestedRepetition)).toEqual([]);
    expect(hasNestedRepetition('^(?:a+)*$')).toBe(true);
    expect(hasNestedRepetition('^(a|b)+c*$')).toBe(false);
  });

  it('have patterns that answer a hostile text at once', () => {
    const patterns = new Set(ALL.flatMap(({ raw }) => raw.pattern ?? []));
    const texts = ['a-', '1', '1.', '1..', '-', ' ', 'mon,', 'https://', 'FY27-'].map(
      (part) => `${part.repeat(50_000)}!`,
    );
    const start = performance.now();
    for (const pattern of patterns) for (const text of texts) new RegExp(pattern, 'u').test(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('say what to write wherever they judge a text by a pattern', () => {
    const silent = ALL.filter(({ raw }) => raw.pattern !== undefined && !raw.errorMessage);
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  it('speak only of formats and kinds of entity that exist', () => {
    const formats = ALL.flatMap(({ raw }) =>
      [raw['x-format'] ?? [], raw['x-keys-format'] ?? []].flat(),
    );
    const kinds = ALL.flatMap(({ raw }) => [
      ...(raw['x-refers'] ?? []),
      ...(raw['x-mentions'] ?? []),
      ...[raw['x-defines'] ?? [], raw['x-refers-keys'] ?? []].flat(),
    ]);
    expect([...new Set(formats)].sort()).toEqual([...FORMAT_NAMES].sort());
    const known: readonly string[] = ENTITY_KINDS;
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it('write every name of an entity alike, so that what is defined can be referred to', () => {
    const id = readSchema('initiative').$defs?.['id']?.pattern;
    const others = ALL.filter(({ raw }) => raw['x-refers'] && raw.pattern !== id);
    expect(others.map(({ place }) => place)).toEqual([
      'initiative/$defs/predecessor',
      'initiative/$defs/counterpart',
      'initiative/$defs/statusName',
    ]);
  });

  it('give examples that fit their own patterns', () => {
    const wrong = ALL.flatMap(({ place, file, raw }) => {
      const { pattern, anyOf, examples = [] } = resolve({ file, raw }).raw;
      if (pattern === undefined || anyOf) return [];
      const misfits = examples.filter((example) => !new RegExp(pattern, 'u').test(String(example)));
      return misfits.map((example) => `${place}: ${String(example)}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** Every schema inside a schema, itself first. */
function* walk(file: FileKind, raw: RawSchema, place: string): Generator<Found> {
  yield { place, file, raw };
  for (const keyword of ['$defs', 'properties'] as const) {
    for (const [key, value] of Object.entries(raw[keyword] ?? {})) {
      yield* walk(file, value, `${place}/${keyword}/${key}`);
    }
  }
  for (const keyword of ['items', 'propertyNames', 'if', 'then', 'else', 'not'] as const) {
    const value = raw[keyword];
    if (value) yield* walk(file, value, `${place}/${keyword}`);
  }
  const values = valuesOf(raw);
  if (values) yield* walk(file, values, `${place}/additionalProperties`);
  for (const [index, form] of (raw.anyOf ?? []).entries())
    yield* walk(file, form, `${place}/anyOf/${index}`);
}

/** Whether a group that holds `*`, `+` or `{n,}` is itself repeated without bound. */
function hasNestedRepetition(pattern: string): boolean {
  const plain = pattern.replaceAll(/\\./g, 'c').replaceAll(/\[[^\]]*\]/g, 'c');
  const holdsRepetition: boolean[] = [];
  for (let at = 0; at < plain.length; at++) {
    const isRepeated = /^(?:[*+]|\{\d+,\})/.test(plain.slice(at + 1));
    if (plain[at] === '(') holdsRepetition.push(false);
    else if (plain[at] === ')') {
      const inner = holdsRepetition.pop();
      if (inner && isRepeated) return true;
      if ((inner || isRepeated) && holdsRepetition.length > 0)
        holdsRepetition[holdsRepetition.length - 1] = true;
    } else if (isRepeated && holdsRepetition.length > 0)
      holdsRepetition[holdsRepetition.length - 1] = true;
  }
  return false;
}
