import type { Document } from 'yaml';
import type { Diagnostic, Staged } from '../../text/diagnostic.ts';
import type { SourceFile } from '../../text/source.ts';
import { lineIndex } from '../../text/line-index.ts';
import { linePart, nextWritten } from '../lines.ts';
import type { Tree } from '../tree.ts';
import { Builder } from './build.ts';
import { oddCharacters } from './characters.ts';
import { composedOf, type Composed } from './compose.ts';
import { explain } from './explain.ts';
import { Faults, type Fault } from './faults.ts';
import { atMost } from '../at-most.ts';
import { hintsOf } from './hints.ts';
import { ofBracket, ofTabs, ofTag, unclosedQuote } from './lexical.ts';
import { refusal } from './refusal.ts';

/** Reads a file by the YAML library, and says what is wrong with it in our own words. */
export function readStrictly(file: SourceFile): Staged<Tree> {
  const { text } = file;
  const composed = composedOf(text);
  if ('over' in composed) return refusal(file, composed.over, composed.at);
  const { tokens, document, complaints } = composed;
  const faults = new Faults(file);
  const hints = hintsOf(complaints, composed.masked);
  const builder = new Builder(text, faults, hints);
  const contents = document?.contents;
  const root = (contents && !isNothing(contents.range) && builder.build(contents)) || null;
  if (builder.isTooDeep) return refusal(file, 'depth', 0);
  for (const fault of besides(file, composed)) {
    if (faults.isFull) break;
    faults.tell(fault);
  }
  const explained = complaints
    .filter(({ code, pos }) => code !== 'MULTILINE_IMPLICIT_KEY' || !hints.nestedAt.has(pos[0]))
    .flatMap((complaint) => explain(complaint, file, tokens.quotes) ?? []);
  const diagnostics = shown(file, faults.found, explained);
  return { value: { root, directives: tokens.directives }, diagnostics };
}

/** What is wrong besides the data and what the library complains of. */
function* besides(
  file: SourceFile,
  { tokens, document, masked, tabs }: Composed,
): Generator<Fault> {
  for (const tag of tokens.tags) yield ofTag(file.text, tag);
  for (const bracket of tokens.brackets) yield ofBracket(file, bracket);
  yield* ofTabs(file, tabs);
  yield* oddCharacters(file);
  yield* ofDocument(file.text, document, tokens.second);
  for (const start of masked) yield unclosedQuote(file, start);
}

/** An empty document's contents are a scalar of no length. */
function isNothing(range: readonly number[] | null | undefined): boolean {
  return !range || range[0] === range[1];
}

function* ofDocument(
  text: string,
  document: Document.Parsed | undefined,
  second: number | undefined,
): Generator<Fault> {
  if (second !== undefined) {
    yield {
      rule: 'syntax/document',
      message: 'a second document begins here, and only the first is read',
      help: 'keep one document in a file: move what follows to a file of its own, or delete this line',
      at: linePart(text, nextWritten(text, second)),
    };
  }
  const version = document?.directives.yaml;
  if (version?.explicit && version.version !== '1.2') {
    yield {
      rule: 'syntax/document',
      message: `this file asks to be read as YAML ${version.version}, and roadmaps are YAML 1.2`,
      help: 'delete the line that begins with %YAML',
      at: linePart(text, Math.max(0, text.search(/^%YAML/m))),
    };
  }
}

/**
 * In order of place. One mistake often breaks the library's rules several times, so of what it
 * says of one line only the first counts, and nothing where a finding of ours stands.
 */
function shown(
  { path, text }: SourceFile,
  ours: readonly Fault[],
  explained: readonly Fault[],
): Diagnostic[] {
  if (ours.length === 0 && explained.length === 0) return [];
  const { positionAt } = lineIndex(text);
  const lines = new Set(ours.map(({ at }) => positionAt(at.start).line));
  const all = [...ours];
  for (const fault of explained.toSorted((a, b) => a.at.start - b.at.start)) {
    const { line } = positionAt(fault.at.start);
    if (lines.has(line)) continue;
    lines.add(line);
    all.push(fault);
  }
  all.sort((a, b) => a.at.start - b.at.start);
  return atMost(all).map(({ at, ...rest }) => ({
    ...rest,
    at: { path, start: at.start, end: at.end },
  }));
}
