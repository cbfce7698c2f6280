import { join } from 'node:path';
import { terminalText, type Analysis } from '@throughline/core';
import { writeFileSafely } from '@throughline/workspace';
import { orRefuse } from './disk.ts';
import { FixHistory } from './fix-history.ts';
import { fixesOf, type Fixed } from './fixes.ts';
import { shownName } from './file-name.ts';
import { openFolder, type OpenOptions, type Opened } from './open.ts';
import type { Terminal } from './terminal.ts';

/** One fix may uncover the next. */
const MOST_ROUNDS = 10;

/** Makes the fixes of a roadmap in its files, says each, and gives the roadmap as it is then. */
export async function fixFiles(
  opened: Opened,
  options: OpenOptions & { readonly unsafe: boolean },
  terminal: Terminal,
): Promise<Opened> {
  const history = new FixHistory();
  let current = opened;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixed = history.next(current.analysis, options);
    if (fixed.applied.length === 0) break;
    const before = syntaxErrors(current.analysis);
    const texts = new Map(
      [...fixed.texts].map(([path]) => [path, current.analysis.sources.get(path)?.text ?? '']),
    );
    await writeAll(current.loaded.folder, fixed.texts);
    const next = await openFolder(current.loaded.folder, options, terminal);
    if (syntaxErrors(next.analysis) > before) {
      // A fix must never break a file. Ours did: everything is put back, and nothing is hidden.
      await writeAll(current.loaded.folder, texts);
      throw new Error(
        `a fix broke a file: ${fixed.applied.map(({ fix }) => fix.title).join('; ')}`,
      );
    }
    say(fixed, current, terminal);
    count += fixed.applied.length;
    current = next;
  }
  sayLeft(history, current, options, terminal);
  const ready = count === 0 ? 'nothing to fix' : `${count} fixed`;
  terminal.log(`${terminal.paintLog(ready, count === 0 ? 'dim' : 'green')}\n`);
  return current;
}

async function writeAll(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of texts) {
    const file = join(folder, path);
    const help = 'give yourself the right to write it; what is fixed already stays fixed';
    await orRefuse(shownName(file), help, () => writeFileSafely(file, text));
  }
}

function say({ applied }: Fixed, { nameOf }: Opened, { log, paintLog }: Terminal): void {
  for (const { finding, fix } of applied) {
    const file = terminalText(nameOf(finding.at.path));
    log(`fixed ${file}: ${terminalText(fix.title)} ${paintLog(`(${finding.rule})`, 'dim')}\n`);
  }
}

/** What could be fixed and was not: fixes that undo each other, and those behind the last round. */
function sayLeft(
  { quarrels }: FixHistory,
  { analysis, nameOf }: Opened,
  { unsafe }: { readonly unsafe: boolean },
  { log }: Terminal,
): void {
  for (const [path, rules] of quarrels) {
    const file = terminalText(nameOf(path));
    log(
      `left ${file}: the fixes of ${rules.join(' and ')} undo each other; decide which date holds, and write it\n`,
    );
  }
  const { applied } = fixesOf(analysis, { unsafe, untouched: new Set(quarrels.keys()) });
  if (applied.length > 0) {
    log(`stopped after ${MOST_ROUNDS} rounds; fix again for the ${applied.length} that are left\n`);
  }
}

function syntaxErrors({ findings }: Analysis): number {
  return findings.filter(({ rule }) => rule.startsWith('syntax/')).length;
}
