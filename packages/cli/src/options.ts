import { InvalidArgumentError, Option } from 'commander';
import { parseDay, type Day } from '@throughline/core';

/** Options that several commands share, each with the same words everywhere. */
export function asOfOption(): Option {
  return new Option(
    '--as-of <day>',
    'check as of this day, as in 2027-03-15 (default: today)',
  ).argParser((text): Day => {
    const day = parseDay(text);
    if (day.ok) return day.value;
    throw new InvalidArgumentError(said(day));
  });
}

export function scenarioOption(): Option {
  return new Option('--scenario <id>', 'as if this scenario held (scenarios/<id>.yaml)');
}

export function atOption(): Option {
  return new Option(
    '--at <commit>',
    'the roadmap as git has it at a commit, a branch or a tag, or on a day, as in 2027-03-15',
  );
}

export function inOption(): Option {
  return new Option('--in <path>', 'a path in the roadmap').default('.', 'the current folder');
}

export function outputOption(): Option {
  return new Option('-o, --output <file>', 'write to this file (default: standard output)');
}

export function formatOption(choices: readonly string[], usual: string): Option {
  return new Option('-f, --format <format>', 'how to write it').choices(choices).default(usual);
}

export function numberArgument(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
  };
}

/** A comma between two, or the option twice. */
export function listArgument(text: string, before: readonly string[] | undefined): string[] {
  const words = text.split(',').map((each) => each.trim());
  return [...(before ?? []), ...words.filter((each) => each !== '')];
}

function said({ problem, hint }: { readonly problem: string; readonly hint?: string }): string {
  return `${problem}${hint === undefined ? '' : `; ${hint}`}.`;
}
