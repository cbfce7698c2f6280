import { quoted } from '../../text/display.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { linePart } from '../lines.ts';
import { closing, type Bracket } from './brackets.ts';
import type { Fault } from './faults.ts';

export function ofTag(text: string, at: Span): Fault {
  return {
    rule: 'syntax/tag',
    message: `${quoted(text.slice(at.start, at.end))} is read as a tag, and tags mean nothing in a roadmap`,
    help: 'delete it, or put the text in quotes if the exclamation mark is meant as text',
    at,
  };
}

export function ofBracket(
  { path, text }: SourceFile,
  { kind, bracket, at, other }: Bracket,
): Fault {
  if (kind === 'unopened') {
    return {
      rule: 'syntax/yaml',
      message: `this ${bracket} closes nothing`,
      help: 'delete it, or put the text in quotes if it is meant as text',
      at: { start: at, end: at + 1 },
    };
  }
  const partner = closing(bracket);
  if (!other) {
    return {
      rule: 'syntax/yaml',
      message: `this ${bracket} is never closed`,
      help: `write ${partner} behind the last entry`,
      at: linePart(text, at),
    };
  }
  const wrong = { start: other.at, end: other.at + 1 };
  return {
    rule: 'syntax/yaml',
    message: `${other.bracket} stands here, where ${partner} must close the ${bracket} before it`,
    help: `write ${partner} here`,
    at: wrong,
    related: [{ message: `the ${bracket} stands here`, at: { path, start: at, end: at + 1 } }],
    fixes: [{ title: `Write ${partner}`, safe: false, edits: [{ path, ...wrong, text: partner }] }],
  };
}

export function unclosedQuote({ text }: SourceFile, start: number): Fault {
  const quote = text[start] === "'" ? 'single' : 'double';
  return {
    rule: 'syntax/yaml',
    message: `this ${quote} quote is never closed`,
    help: `write another ${quote} quote where the text ends`,
    at: linePart(text, start),
  };
}

/** All lines of a file that are indented with tabs: one finding at the first, one fix for all. */
export function ofTabs({ path, text }: SourceFile, tabs: readonly Span[]): Fault[] {
  const [first] = tabs;
  if (!first) return [];
  const others = tabs.length - 1;
  const edits = tabs.map(({ start, end }) => ({
    path,
    start,
    end,
    text: text.slice(start, end).replaceAll('\t', '  '),
  }));
  return [
    {
      rule: 'syntax/tab',
      message: `this line is indented with a tab${others > 0 ? `, like ${others} more` : ''}, and YAML indents with spaces only`,
      help: 'indent with spaces; most editors do so in YAML files if you let them',
      at: first,
      fixes: [{ title: 'Indent with spaces', safe: false, edits }],
    },
  ];
}
