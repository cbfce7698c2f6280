import { HORIZONS, parsePeriod, scalarText, type EntityKind } from '@throughline/core';

/** Kinds whose names are not ids but words of the team's own, with the letters they may have. */
const WORDS: Partial<Record<EntityKind, { readonly pattern: RegExp; readonly help: string }>> = {
  release: {
    pattern: /^[^\s#/]+$/,
    help: 'the name of a date has no blanks, no # and no /',
  },
  status: { pattern: /^\S+$/, help: 'a status is one word' },
  size: { pattern: /^[A-Za-z][A-Za-z0-9]*$/, help: 'a size is letters and digits, such as XL' },
};

const ID = {
  pattern: /^[a-z0-9][a-z0-9-]*$/,
  help: 'an id is lower-case letters, digits and dashes, such as erp-finance',
};

/** Why something of a kind cannot have a name; `undefined` if it can. */
export function whyNoName(kind: EntityKind, name: string): string | undefined {
  const { pattern, help } = WORDS[kind] ?? ID;
  if (!pattern.test(name)) return help;
  if (name.startsWith('x-')) return 'names that begin with x- are not read';
  if (scalarText(name, { inFlow: true }) !== name) return 'YAML would read it as something else';
  if (['none', 'tbd', ...HORIZONS].includes(name)) return `${name} has a meaning of its own`;
  const isDate = kind === 'release' && (parsePeriod(name).ok || name.includes('..'));
  return isDate ? 'it would be read as a date' : undefined;
}
