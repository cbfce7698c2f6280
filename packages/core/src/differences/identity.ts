/**
 * What an entry of a list goes by, so that it is found again wherever it stands: a text is its
 * own name, a map goes by its id or by what it is about. `undefined` if nothing names it.
 */
function identityOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return String(item);
  // Data of files: maps have text keys.
  const map = item as Readonly<Record<string, unknown>>;
  const key = namingKeyOf(map);
  if (key === undefined) return undefined;
  const skill = key === 'team' ? map['skill'] : undefined;
  return typeof skill === 'string' ? `${String(map[key])} ${skill}` : String(map[key]);
}

/** The key of a map whose value names it. */
export function namingKeyOf(map: Readonly<Record<string, unknown>>): string | undefined {
  return NAMING.find((key) => typeof map[key] === 'string' || typeof map[key] === 'number');
}

/** The likeliest name first: a dependency is known by what it waits for, not by what for. */
const NAMING: readonly string[] = [
  'id',
  'on',
  'external',
  'team',
  'kpi',
  'what',
  'text',
  'system',
  'by',
  'with',
  'vendor',
  'url',
  'title',
  'from',
];

/**
 * The entries of a list by what they go by; of two with one name the second is `name (2)`. What
 * has another name now goes by that.
 */
export function byIdentity(
  list: readonly unknown[],
  names?: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const written = identityOf(item) ?? 'entry';
    const name = names?.get(written) ?? written;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    indexes.set(count === 1 ? name : `${name} (${count})`, index);
  }
  return indexes;
}
