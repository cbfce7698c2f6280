import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Location } from '../../text/source.ts';
import type { SchemaError } from '../generated/validators.ts';
import { listed, subjectOf } from './forms.ts';
import type { Place } from './place.ts';

const LIMITS: Readonly<Record<string, string>> = {
  minimum: 'at least',
  exclusiveMinimum: 'more than',
  maximum: 'at most',
  exclusiveMaximum: 'less than',
};

/** A number that is too small, too large, or not whole. */
export function wrongNumber(
  place: Place,
  value: number,
  errors: readonly SchemaError[],
  at: Location,
): Diagnostic {
  const takes = taken(place, errors);
  return {
    rule: 'schema/value',
    message: `${subjectOf(place)} cannot be ${value}: it takes ${takes}`,
    help: `write ${takes}`,
    at,
  };
}

function taken({ shape }: Place, errors: readonly SchemaError[]): string {
  const words = shape?.scalar?.values;
  const limit = errors.find(({ keyword }) => Object.hasOwn(LIMITS, keyword));
  if (limit) return `a number of ${LIMITS[limit.keyword]} ${String(limit.params['limit'])}`;
  const only = errors.find(({ keyword }) => keyword === 'enum')?.params['allowedValues'];
  if (Array.isArray(only) && !words) return listed(only.map(String));
  return words ? `a whole number, or ${listed(words)}` : 'a whole number';
}
