import type { ScalarShape, Shape } from '../../model/shape.ts';
import { SHAPES } from '../../model/generated/shapes.ts';
import type { ScalarNode } from '../../parse/tree.ts';
import type { Diagnostic, Fix } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { nearest } from '../../text/nearest.ts';
import type { Location } from '../../text/source.ts';
import { isRefused } from '../formats.ts';
import type { SchemaError } from '../generated/validators.ts';
import type { InFile } from './explain.ts';
import { nameOf, type Place } from './place.ts';

/** A list where text should stand, a text where a list should, nothing where something should. */
export function wrongType(place: Place, { path }: InFile): Diagnostic {
  const { node, shape, key } = place;
  if (node.kind === 'scalar' && node.value === null) return noValue(place, path);
  const fix = node.kind === 'scalar' ? inBrackets(node, shape, path) : undefined;
  return {
    rule: 'schema/type',
    message: `${subjectOf(place)} takes ${expected(shape)}, and this is ${actual(place)}`,
    help: fix
      ? `write it in brackets: ${key?.text}: [${displayed(textOf(node))}]`
      : `write ${expected(shape)}${exampleFor(shape)}`,
    at: { path, start: node.start, end: firstLineEnd(place) },
    ...(fix && { fixes: [fix] }),
  };
}

/** What is wrong with a list as a whole; its items speak for themselves. */
export function wrongList(
  place: Place,
  errors: readonly SchemaError[],
  { path }: InFile,
): Diagnostic | undefined {
  if (!errors.some(({ keyword }) => keyword === 'minItems')) return undefined;
  const { start, end } = place.node;
  return {
    rule: 'schema/type',
    message: `${subjectOf(place)} is an empty list`,
    help: 'put something into it, or leave the line out',
    at: { path, start, end },
  };
}

/** What is wrong with a scalar, unless its format, its reference or `link` says it better. */
export function wrongScalar(
  place: Place,
  errors: readonly SchemaError[],
  { path }: InFile,
): Diagnostic | undefined {
  const { node, shape } = place;
  if (node.kind !== 'scalar' || !shape?.scalar) return undefined;
  if (node.value === null && !shape.scalar.null) return noValue(place, path);
  const at = { path, start: node.start, end: node.end };
  const value = typeof node.value === 'number' && shape.scalar.number ? node.value : node.text;
  if (typeof node.value === 'boolean' && !shape.scalar.boolean) return wrongBoolean(place, at);
  if (typeof value === 'number') return wrongNumber(place, value, errors, at);
  if (!shape.scalar.text && !shape.scalar.values)
    return wrongType(place, { path, kind: 'roadmap' });
  if (shape.scalar.isClosed) return wrongWord(place, shape.scalar, at);
  return wrongText(place, node, shape.scalar, at);
}

function noValue({ key, node, ...place }: Place, path: string): Diagnostic {
  const at = key && !place.isItem ? key : node;
  return {
    rule: 'schema/type',
    message: place.isItem
      ? `this entry of ${key?.text ?? 'the list'} is empty`
      : `${key?.text ?? 'the file'} has no value`,
    help: `write ${expected(place.shape)}${exampleFor(place.shape)}, or delete the line`,
    at: { path, start: at.start, end: at.end },
  };
}

function wrongBoolean(place: Place, at: Location): Diagnostic {
  return {
    rule: 'schema/type',
    message: `${subjectOf(place)} takes ${expected(place.shape)}, and ${textOf(place.node)} is yes or no`,
    help: `write ${expected(place.shape)}${exampleFor(place.shape)}; put quotes round ${textOf(place.node)} if the word is meant`,
    at,
  };
}

const LIMITS: Readonly<Record<string, string>> = {
  minimum: 'not less than',
  exclusiveMinimum: 'more than',
  maximum: 'not more than',
  exclusiveMaximum: 'less than',
};

function wrongNumber(
  place: Place,
  value: number,
  errors: readonly SchemaError[],
  at: Location,
): Diagnostic {
  const limit = errors.find(({ keyword }) => Object.hasOwn(LIMITS, keyword));
  const bound = limit ? `${LIMITS[limit.keyword]} ${String(limit.params['limit'])}` : undefined;
  const words = place.shape?.scalar?.values;
  const only = errors.find(({ keyword }) => keyword === 'enum')?.params['allowedValues'];
  const takes =
    bound ??
    (Array.isArray(only) && !words ? only.join(' or ') : `a whole number${orWords(words)}`);
  return {
    rule: 'schema/number',
    message: `${subjectOf(place)} cannot be ${value}: it takes ${bound ? `a number ${takes}` : takes}`,
    help: bound ? `write a number ${bound}` : `write ${takes}`,
    at,
  };
}

function orWords(words: readonly string[] | undefined): string {
  return words ? `, or ${listed(words)}` : '';
}

function wrongWord(place: Place, { values = [], number }: ScalarShape, at: Location): Diagnostic {
  const text = textOf(place.node);
  const near = nearest(text, values);
  const fix: Fix | undefined =
    near === undefined
      ? undefined
      : { title: `Write ${near}`, safe: true, edits: [{ ...at, text: near }] };
  return {
    rule: 'schema/enum',
    message: `${subjectOf(place)} cannot be ${quoted(text)}`,
    help: near
      ? `did you mean ${near}?`
      : `write ${listed(values)}${number ? ', or a number' : ''}`,
    at,
    ...(fix && { fixes: [fix] }),
  };
}

function wrongText(
  place: Place,
  { text }: ScalarNode,
  scalar: ScalarShape,
  at: Location,
): Diagnostic | undefined {
  if (text.trim() === '') {
    return {
      rule: 'schema/type',
      message: `${subjectOf(place)} is empty`,
      help: `write ${expected(place.shape)}${exampleFor(place.shape)}, or delete the line`,
      at,
    };
  }
  // `reference/unknown` says which names there are.
  if (scalar.refers) return undefined;
  if (scalar.format && isRefused(scalar.format, text)) return undefined;
  if (scalar.format === 'id') return wrongId(place, text, at);
  return {
    rule: 'schema/text',
    message: `${quoted(text)} cannot stand under ${place.key?.text ?? 'this key'}`,
    help: `write ${expected(place.shape)}${exampleFor(place.shape)}`,
    at,
  };
}

function wrongId(place: Place, text: string, at: Location): Diagnostic {
  const suggestion = kebab(text);
  const fix: Fix | undefined = suggestion
    ? { title: `Rename to ${suggestion}`, safe: false, edits: [{ ...at, text: suggestion }] }
    : undefined;
  return {
    rule: 'schema/id',
    message: `${quoted(text)} cannot be the ${place.key?.text ?? 'id'} of ${place.parent ? nameOf(place.parent) : 'a roadmap'}`,
    help: `use lower-case letters, digits and dashes, as in ${suggestion || 'erp-finance'}`,
    at,
    ...(fix && { fixes: [fix] }),
  };
}

/** A text as an id: lower-case letters, digits and dashes; empty if nothing of it can stay. */
export function kebab(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .replace(/-+$/, '');
}

function subjectOf(place: Place): string {
  if (place.isItem) return `an entry of ${place.key?.text ?? 'the list'}`;
  return place.key ? displayed(place.key.text) : 'a file';
}

function expected(shape: Shape | undefined): string {
  const { scalar } = shape ?? {};
  const forms = [
    scalar?.isClosed && scalar.values ? listed(scalar.values) : scalar?.text ? said(scalar) : '',
    scalar?.number ? 'a number' : '',
    scalar?.boolean ? 'true or false' : '',
    shape?.list ? 'a list' : '',
    shape?.map ? 'keys with values' : '',
  ].filter((form) => form !== '');
  return forms.length === 0 ? 'something else' : listed(forms);
}

const FORMATS: Partial<Record<string, string>> = {
  when: 'a date',
  period: 'a period',
  range: 'a period or range',
  day: 'a day',
  duration: 'a duration',
  effort: 'an effort',
  'effort-rate': 'an effort per time',
  share: 'a share',
  'kpi-target': 'a number with what it should be',
  money: 'an amount',
  id: 'an id',
  url: 'a web address',
  glob: 'a pattern for files below this folder',
  workweek: 'the working days',
};

function said({ format, refers }: ScalarShape): string {
  return (format && FORMATS[format]) ?? (refers ? `the id of a ${refers[0]}` : 'text');
}

function actual({ node }: Place): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map of keys';
  if (typeof node.value === 'number') return 'a number';
  return typeof node.value === 'boolean' ? 'true or false' : 'text';
}

function exampleFor(shape: Shape | undefined): string {
  const [example] = shape?.scalar?.examples ?? [];
  return example === undefined ? '' : `, as in ${example}`;
}

/** One text where a list of texts should stand: brackets round it are all that is missing. */
function inBrackets(node: ScalarNode, shape: Shape | undefined, path: string): Fix | undefined {
  const items = shape?.list && SHAPES[shape.list.items];
  const isSimple = node.plain && !/[,[\]{}#]/.test(node.text) && node.end > node.start;
  if (!items?.scalar?.text || !isSimple) return undefined;
  return {
    title: 'Make it a list',
    safe: true,
    edits: [
      { path, start: node.start, end: node.start, text: '[' },
      { path, start: node.end, end: node.end, text: ']' },
    ],
  };
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function textOf(node: Place['node']): string {
  return node.kind === 'scalar' ? node.text : '';
}

/** The end of what is underlined: a map or list over several lines is shown by its first entry alone. */
function firstLineEnd({ node }: Place): number {
  if (node.kind === 'scalar') return node.end;
  if (node.flow) return node.end;
  const first = node.kind === 'list' ? node.items[0] : node.entries[0]?.key;
  return first ? first.end : node.end;
}
