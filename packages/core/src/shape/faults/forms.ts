import type { MapShape, ScalarShape, Shape } from '../../model/shape.ts';
import { displayed } from '../../text/display.ts';
import { nameOf, type Place } from './place.ts';

/** What a place is called where a message begins: `title`, `an entry of kpis`, `this file`. */
export function subjectOf(place: Place): string {
  if (place.isItem) return nameOf(place);
  return place.key ? displayed(place.key.text) : 'this file';
}

/** What may stand at a place: `a date`, `a list or true or false`, `keys such as business and it`. */
export function expected(shape: Shape | undefined): string {
  const scalar = shape?.scalar;
  const forms = [
    ...(scalar ? scalarForms(scalar) : []),
    ...(shape?.list ? ['a list'] : []),
    ...(shape?.map ? [mapForm(shape.map)] : []),
  ];
  return forms.length === 0 ? 'something else' : listed(forms);
}

/** `, as in 2027-Q2`, if the schema has an example. */
export function exampleFor(shape: Shape | undefined): string {
  const [example] = shape?.scalar?.examples ?? [];
  return example === undefined ? '' : `, as in ${example}`;
}

/** `a, b or c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function scalarForms({ text, number, boolean, isClosed, values, format, refers }: ScalarShape) {
  const forms: string[] = [];
  if (isClosed && values) forms.push(...values);
  else if (text) forms.push((format && FORMATS[format]) ?? (refers ? idOf(refers[0]) : 'text'));
  if (number) forms.push('a number');
  if (boolean) forms.push('true', 'false');
  return forms;
}

function mapForm({ properties, keysDefine }: MapShape): string {
  if (keysDefine) return `a map from ids to what each ${keysDefine} is`;
  const keys = Object.keys(properties).slice(0, 3);
  return keys.length === 0 ? 'keys with values' : `keys such as ${keys.join(', ')}`;
}

function idOf(kind: string | undefined): string {
  return `the id of ${/^[aeiou]/.test(kind ?? '') ? 'an' : 'a'} ${kind}`;
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
