import type { Staged } from '../../text/diagnostic.ts';
import type { SourceFile } from '../../text/source.ts';
import { LIMITS } from '../limits.ts';
import type { Tree } from '../tree.ts';

const MESSAGES = {
  characters: {
    message: `this file has more than ${grouped(LIMITS.characters)} characters, and was not read`,
    help: 'split it into several files, one for each initiative or section',
  },
  values: {
    message: `this file holds more than ${grouped(LIMITS.values)} values, and was not read`,
    help: 'split it into several files, one for each initiative or section',
  },
  depth: {
    message: `lists and maps stand more than ${LIMITS.depth} deep within each other here, so the file was not read`,
    help: 'take levels out: a roadmap needs fewer than ten',
  },
};

/** A file over a limit: no tree, one finding. */
export function refusal(
  { path, text }: SourceFile,
  over: keyof typeof MESSAGES,
  at: number,
): Staged<Tree> {
  const end = Math.min(text.length, at + 1);
  const place = { path, start: over === 'depth' ? at : 0, end: over === 'depth' ? end : 0 };
  return {
    value: { root: null, directives: [] },
    diagnostics: [{ rule: 'syntax/limit', ...MESSAGES[over], at: place }],
  };
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
