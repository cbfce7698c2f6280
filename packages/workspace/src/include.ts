import {
  parse,
  quoted,
  type Diagnostic,
  type Location,
  type Node,
  type SourceFile,
  type Staged,
} from '@throughline/core';
import { isHidden, MAIN_NAMES } from './names.ts';
import { isLiteral, matcherOf } from './glob.ts';

/** One pattern of `include:`; the usual one stands nowhere. */
export interface Pattern {
  readonly text: string;
  readonly at?: Location;
}

const USUAL: readonly Pattern[] = [{ text: 'initiatives/**/*.{yaml,yml}' }];

/** Files of these names belong to a roadmap wherever they stand below it. */
const ALWAYS: readonly string[] = [
  '**/*.{roadmap,initiative,scenario}.{yaml,yml}',
  'scenarios/**/*.{yaml,yml}',
];

/** The patterns that a `roadmap.yaml` asks for, without those that would lead out of its folder. */
export function readInclude(file: SourceFile): Staged<readonly Pattern[]> {
  const { root } = parse(file).value;
  const entries = root?.kind === 'map' ? root.entries : [];
  const under = (name: string) => entries.find(({ key }) => key.text === name)?.value;
  const written = under('include');
  const patterns: Pattern[] = written?.kind === 'list' ? [] : [...USUAL];
  const diagnostics: Diagnostic[] = [];
  const named = written?.kind === 'list' ? written.items : [];
  for (const item of [...named, ...schemasIn(under('extensions'))]) {
    if (item.kind !== 'scalar') continue;
    const pattern = {
      text: item.text,
      at: { path: file.path, start: item.start, end: item.end },
    };
    if (leadsOut(item.text)) diagnostics.push(outside(pattern));
    // The schema has said that these are no patterns.
    else if (/^[^/\\][^\\]*$/.test(item.text)) {
      // `schema/extension` says it if a schema is not there.
      patterns.push(named.includes(item) ? pattern : { text: item.text.replace(/^(?:\.\/)+/, '') });
    }
  }
  return { value: patterns, diagnostics };
}

/** The schemas of the team's own: one, or one for each kind of file. Each is a file by its name. */
function schemasIn(extensions: Node | undefined): readonly Node[] {
  if (extensions?.kind === 'map') return extensions.entries.map(({ value }) => value);
  return extensions ? [extensions] : [];
}

/** What decides which files belong to a roadmap. */
export interface Membership {
  /** As written in `include:`, or the usual pattern. */
  readonly include: readonly string[];
  /** Folders below that are roadmaps of their own, relative, with forward slashes. */
  readonly nested: readonly string[];
}

/**
 * Whether a file belongs to a roadmap, by its path alone (relative to the roadmap's folder, with
 * forward slashes): true for files that nobody has saved yet.
 */
export function belongs(membership: Membership, path: string): boolean {
  if (MAIN_NAMES.includes(path)) return true;
  if (membership.nested.some((folder) => path.startsWith(`${folder}/`))) return false;
  return fileTest(membership.include)(path);
}

const known = new Map<string, (path: string) => boolean>();

/** Whether a path is one of the files that the patterns mean; `roadmap.yaml` itself is not. */
export function fileTest(include: readonly string[]): (path: string) => boolean {
  const key = include.join('\0');
  const before = known.get(key);
  if (before) return before;
  const fits = matcherOf([...include, ...ALWAYS]);
  const test = (path: string) => {
    const names = path.split('/');
    const name = names.at(-1) ?? '';
    return (
      (/\.ya?ml$/.test(name) || (name.endsWith('.json') && include.includes(path))) &&
      !MAIN_NAMES.includes(name) &&
      !names.some((each) => isHidden(each) || each === '..') &&
      fits(path)
    );
  };
  // A session has a handful of roadmaps; while someone types a pattern, old ones are forgotten.
  if (known.size > 20) known.clear();
  known.set(key, test);
  return test;
}

/** Patterns that no file fits: most often a name with a letter wrong. */
export function unmatched(patterns: readonly Pattern[], paths: readonly string[]): Diagnostic[] {
  return patterns.flatMap(({ text, at }) => {
    if (!at) return [];
    const fits = matcherOf([text]);
    if (paths.some(fits) || MAIN_NAMES.some(fits)) return [];
    const what = isLiteral(text) ? 'there is no file' : 'no file fits the pattern';
    return [
      {
        rule: 'file/no-match',
        message: `${what} ${quoted(text)} below the roadmap's folder`,
        help: 'correct the name, or take it out of include:; names of files end in .yaml or .yml',
        at,
        ...(isLiteral(text) && { severity: 'error' as const }),
      },
    ];
  });
}

function leadsOut(pattern: string): boolean {
  return (
    pattern.split(/[/{,}]/).includes('..') ||
    pattern.includes('\0') ||
    /^(?:[a-z][a-z0-9+.-]*:|~)/i.test(pattern)
  );
}

function outside({ text, at }: Pattern): Diagnostic {
  return {
    rule: 'file/outside',
    message: `the pattern ${quoted(text)} leads out of the roadmap's folder`,
    help: 'keep the files below the folder of roadmap.yaml and name them from there, as in initiatives/**/*.yaml',
    at: at ?? { path: MAIN_NAMES[0]!, start: 0, end: 0 },
  };
}
