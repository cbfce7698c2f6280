import { displayed } from '../text/display.ts';

/** `dueDate` → `due date`; a name stays as it is. */
export function wordsOf(key: string): string {
  return displayed(
    /^[a-z]+(?:[A-Z][a-z]+)+$/.test(key) ? key.replaceAll(/([A-Z])/g, ' $1').toLowerCase() : key,
  );
}

/** A value on one line: maps as `people 8, run 20%`, lists with commas between. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(sayValue).join(', ');
  // Data of files holds no other values.
  if (!isHolder(value)) return displayed(`${value as string | number | boolean}`);
  const entries = Object.entries(value).map(([key, inner]) => {
    const said = sayValue(inner);
    return `${wordsOf(key)} ${isHolder(inner) ? `(${said})` : said}`;
  });
  return entries.join(', ');
}

export function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
