import { FILE_KINDS, isText, readSchema, resolve, rootOf, typesOf, valuesOf } from './schema.ts';
import type { FileKind, Placed, RawSchema } from './schema.ts';

/** A table of the texts with a meaning of their own, for other tables to point to. */
export function describeScalars(): string {
  const rows = scalars().map(([name, raw]) => {
    const examples = (raw.examples ?? []).map(code).join(', ');
    return `| <a id="${anchorOf(name)}"></a>${titleOf(name)} | ${raw.description ?? ''} | ${examples} |`;
  });
  return `## Texts with a meaning\n\n${table(['what', 'how it is written', 'for example'], rows)}`;
}

/**
 * A table for a file's own keys, then one for each map inside it, in reading order. Maps that
 * `described` names have been described elsewhere on the page; those described here are added.
 */
export function describeFile(kind: FileKind, described: Set<string>): string {
  const whole = rootOf(kind);
  // A list of initiatives needs no table: it is the other form of the file.
  const root = resolve({ ...whole, raw: whole.raw.else ?? whole.raw });
  const sections = [tableOf(root)];
  for (const [name, map] of mapsBelow(root, new Map())) {
    if (described.has(name)) continue;
    described.add(name);
    sections.push(`### ${titleOf(name)}\n\n${map.raw.description ?? ''}\n\n${tableOf(map)}`);
  }
  return sections.join('\n');
}

/** Every map that has keys of its own, each after the one that first leads to it. */
function mapsBelow(from: Placed, found: Map<string, Placed>): ReadonlyMap<string, Placed> {
  for (const value of Object.values(from.raw.properties ?? {})) {
    for (const map of mapsIn({ file: from.file, raw: value })) {
      if (map.name === undefined || found.has(map.name) || map.name === 'initiative') continue;
      found.set(map.name, map);
      mapsBelow(map, found);
    }
  }
  return found;
}

function mapsIn(place: Placed): readonly Placed[] {
  const { raw, file, name } = resolve(place);
  if (raw.anyOf) return raw.anyOf.flatMap((form) => mapsIn({ file, raw: form }));
  if (raw.type === 'array' && raw.items) return mapsIn({ file, raw: raw.items });
  if (raw.properties) return [{ file, raw, ...(name !== undefined && { name: ownName(name) }) }];
  const values = valuesOf(raw);
  return values ? mapsIn({ file, raw: values }) : [];
}

function tableOf({ raw, file }: Placed): string {
  const rows = Object.entries(raw.properties ?? {}).map(([key, value]) => {
    const place = resolve({ file, raw: value });
    const mark = raw.required?.includes(key) ? '\\*' : '';
    const example = exampleOf(place);
    const doc = `${place.raw.description ?? ''}${example === '' ? '' : ` For example ${example}.`}`;
    return `| ${code(key)}${mark} | ${kindOf(place)} | ${doc} |`;
  });
  const rest = valuesOf(raw);
  if (rest)
    rows.push(
      `| any other key | ${kindOf(resolve({ file, raw: rest }))} | ${rest.description ?? resolve({ file, raw: rest }).raw.description ?? ''} |`,
    );
  return table(['key', 'value', 'meaning'], rows);
}

/** What may stand there, in a few words, with a link to where it is described. */
function kindOf({ raw, file, name }: Placed): string {
  const scalar = scalarNameOf(raw);
  if (raw.anyOf) {
    const forms = raw.anyOf.map((form) => kindOf(resolve({ file, raw: form })));
    return [...new Set(forms)].join(' or ');
  }
  if (raw.enum) return raw.enum.map(code).join(' · ');
  if (raw['x-suggested']) return `${raw.examples?.map(code).join(' · ')} or other words`;
  if (raw['x-refers']) return idOf(raw['x-refers'][0] ?? '');
  if (scalar !== undefined) return `[${nounOf(scalar)}](#${anchorOf(scalar)})`;
  if (raw.type === 'array') {
    return `list of ${kindOf(resolve({ file, raw: raw.items ?? {} })).replace(/^(\w+) id\b/, '$1 ids')}`;
  }
  if (raw.properties && name !== undefined) {
    return `[${nounOf(ownName(name))}](#${slugOf(ownName(name))})`;
  }
  const values = valuesOf(raw);
  if (values) return `${keyKindOf(raw)} → ${kindOf(resolve({ file, raw: values }))}`;
  if (isText(raw)) return 'text';
  return typesOf(raw)
    .map((type) => PLAIN[type] ?? type)
    .join(' or ');
}

const PLAIN: Readonly<Record<string, string>> = {
  boolean: '`true` or `false`',
  integer: 'whole number',
  null: '`null`',
};

function keyKindOf(raw: RawSchema): string {
  const kind = raw['x-defines'] ?? raw['x-refers-keys'];
  if (kind !== undefined) return NAMED_FREELY.has(kind) ? `${kind} name` : idOf(kind);
  return raw['x-keys-format'] ?? 'name';
}

/** Kinds whose names need not be kebab-case. */
const NAMED_FREELY: ReadonlySet<string> = new Set(['release', 'size', 'status']);

function exampleOf({ raw }: Placed): string {
  const isWords = raw.enum !== undefined || raw['x-suggested'];
  const [example] = raw.examples ?? [];
  return isWords || example === undefined || scalarExamples.has(example) ? '' : code(flow(example));
}

/** A value as a person would write it on one line of YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flow(inner)}`)
    .join(', ')}}`;
}

/** The definitions that give a text a format; one definition speaks for each format. */
function scalars(): readonly (readonly [string, RawSchema])[] {
  const definitions = FILE_KINDS.toReversed().flatMap((file) =>
    Object.entries(readSchema(file).$defs ?? {}),
  );
  const byFormat = new Map<string, readonly [string, RawSchema]>();
  for (const [name, raw] of definitions) {
    const format = raw['x-format'] ?? (name === 'owner' ? name : undefined);
    if (format !== undefined && !byFormat.has(format)) byFormat.set(format, [name, raw]);
  }
  return [...byFormat.values()];
}

const scalarExamples: ReadonlySet<unknown> = new Set(
  scalars().flatMap(([, raw]) => raw.examples?.slice(0, 1) ?? []),
);

function scalarNameOf(raw: RawSchema): string | undefined {
  if (raw['x-mentions']?.[0] === 'team') return 'owner';
  return scalars().find(
    ([, { 'x-format': format }]) => format !== undefined && format === raw['x-format'],
  )?.[0];
}

/** A list's entries are described as the thing itself. */
function ownName(name: string): string {
  return name === 'listedInitiative' ? 'initiative' : name;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return `| ${heads.join(' | ')} |\n|${heads.map(() => '---|').join('')}\n${rows.join('\n')}\n`;
}

function code(text: unknown): string {
  return `\`${String(text).replaceAll('|', '\\|')}\``;
}

/** `kpiExpectation` → `KPI expectation`. */
function titleOf(name: string): string {
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  const title = words.replaceAll(/\b(?:kpi|id|url|it)\b/g, (word) => word.toUpperCase());
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

function slugOf(name: string): string {
  return name === 'initiative' ? 'initiatives' : titleOf(name).toLowerCase().replaceAll(' ', '-');
}

function anchorOf(name: string): string {
  return `text-${slugOf(name)}`;
}

/** A title inside a sentence: `KPI expectation`, `gate`. */
function nounOf(name: string): string {
  const title = titleOf(name);
  return /^[A-Z]{2}/.test(title) ? title : title.toLowerCase();
}

function idOf(kind: string): string {
  return `${kind === 'kpi' ? 'KPI' : kind} id`;
}
