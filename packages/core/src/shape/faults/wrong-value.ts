import type { ScalarShape } from '../../model/shape.ts';
import type { ScalarNode } from '../../parse/tree.ts';
import type { Diagnostic, Fix } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { kebab } from '../../text/kebab.ts';
import { nearest } from '../../text/nearest.ts';
import type { Location } from '../../text/source.ts';
import { isRefused } from '../formats.ts';
import type { SchemaError } from '../generated/validators.ts';
import { isFileName } from '../references.ts';
import type { InFile } from './explain.ts';
import { exampleFor, expected, subjectOf } from './forms.ts';
import type { Place } from './place.ts';
import { wrongNumber } from './wrong-number.ts';
import { noValue, wrongType } from './wrong-type.ts';

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
  const { scalar } = shape;
  const at = { path, start: node.start, end: node.end };
  if (node.value === null && !scalar.null) return noValue(place, path);
  if (typeof node.value === 'number' && (scalar.number || !scalar.text)) {
    return scalar.number ? wrongNumber(place, node.value, errors, at) : wrongType(place, { path });
  }
  if (typeof node.value === 'boolean') return wrongBoolean(place, node.text, at);
  const meant = scalar.boolean ? booleanMeant(node.text) : undefined;
  if (meant !== undefined) return wrongWord(place, node.text, meant, at);
  if (scalar.isClosed) return wrongWord(place, node.text, wordMeant(node.text, scalar), at);
  if (!scalar.text) return wrongType(place, { path });
  return wrongText(place, node, scalar, at);
}

function wrongBoolean(place: Place, text: string, at: Location): Diagnostic {
  const { shape } = place;
  return {
    rule: 'schema/type',
    message: `${subjectOf(place)} takes ${expected(shape)}, and YAML reads ${text} as a yes or no`,
    help: shape?.scalar?.text
      ? `put quotes round ${text} if the word is meant`
      : `write ${expected(shape)}${exampleFor(shape)}`,
    at,
  };
}

function booleanMeant(text: string): string | undefined {
  if (/^(?:yes|y|on|ja|oui)$/i.test(text)) return 'true';
  return /^(?:no|n|off|nein|non)$/i.test(text) ? 'false' : undefined;
}

/** One of the words with a slip of the finger in it, or cut short: `imlpemented`, `apr`. */
function wordMeant(text: string, { values = [] }: ScalarShape): string | undefined {
  const near = nearest(text, values);
  if (near !== undefined || text.length < 3) return near;
  const begun = values.filter((value) => value.startsWith(text.toLowerCase()));
  return begun.length === 1 ? begun[0] : undefined;
}

function wrongWord(
  place: Place,
  text: string,
  meant: string | undefined,
  at: Location,
): Diagnostic {
  const fault = {
    rule: 'schema/enum',
    message: `${subjectOf(place)} cannot be ${quoted(text)}`,
    at,
  };
  if (meant === undefined) return { ...fault, help: `write ${expected(place.shape)}` };
  const fix: Fix = {
    title: `Write ${meant}`,
    // Another spelling of yes and no has one reading; any other word is a guess.
    safe: booleanMeant(text) === meant,
    edits: [{ ...at, text: meant }],
  };
  return { ...fault, help: `did you mean ${meant}?`, fixes: [fix] };
}

const NAME = /^[a-z0-9][a-z0-9-]*$/;

function wrongText(
  place: Place,
  { text }: ScalarNode,
  { refers, format }: ScalarShape,
  at: Location,
): Diagnostic | undefined {
  if (text.trim() === '') return empty(place, at);
  // A name that is none is a name that nothing has: `reference/unknown` says which there are.
  if (refers && !NAME.test(text) && (!text.includes('/') || isFileName(text))) return undefined;
  if (format && isRefused(format, text)) return undefined;
  if (format === 'id') return wrongId(text, at);
  if (format === 'duration' && /^[-+]/.test(text)) return signed(place, text, at);
  const example = exampleFor(place.shape);
  return {
    rule: 'schema/value',
    message: `${quoted(text)} cannot stand under ${displayed(place.key?.text ?? 'this key')}`,
    help: example && !format ? `write it${example}` : `write ${expected(place.shape)}${example}`,
    at,
  };
}

function empty(place: Place, at: Location): Diagnostic {
  return {
    rule: 'schema/type',
    message: `${subjectOf(place)} is empty`,
    help: `write ${expected(place.shape)}${exampleFor(place.shape)}, or delete the line`,
    at,
  };
}

function signed(place: Place, text: string, at: Location): Diagnostic {
  return {
    rule: 'schema/quantity',
    message: `${quoted(text)} has a sign, and ${subjectOf(place)} is a length of time`,
    help: `write ${displayed(text.slice(1))}`,
    at,
  };
}

/** A text that is no id, with the id that it would make; unsafe, because others may refer to it. */
export function wrongId(text: string, at: Location): Diagnostic {
  const id = kebab(text);
  const fault = { rule: 'schema/id', message: `${quoted(text)} cannot be an id`, at };
  const help = `write lower-case letters, digits and dashes, as in ${id || 'erp-finance'}`;
  if (id === '') return { ...fault, help };
  const fix: Fix = { title: `Rename to ${id}`, safe: false, edits: [{ ...at, text: id }] };
  return { ...fault, help, fixes: [fix] };
}
