import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { inRepository } from './generate/repository.ts';
import { run } from './run.ts';
import { ruleFiles } from './scaffold/rule.ts';

/**
 * `npm run new rule date/late-milestone`: writes a rule and its page, which pass their tests as
 * they are, and renews the indexes. Write the page first: it is the documentation and the test.
 */
const [kind, id] = process.argv.slice(2);
if (kind !== 'rule' || id === undefined || !/^[a-z-]+\/[a-z0-9-]+$/.test(id)) {
  process.stderr.write('usage: npm run new rule <pack>/<name>, as in date/late-milestone\n');
  process.exitCode = 2;
} else {
  await scaffold(ruleFiles(id));
}

async function scaffold(files: ReadonlyMap<string, string>): Promise<void> {
  const present = [...files.keys()].filter((path) => existsSync(inRepository(path)));
  if (present.length > 0) {
    process.stderr.write(`${present.join(', ')}: there already; nothing was written\n`);
    process.exitCode = 2;
    return;
  }
  for (const [path, text] of files) {
    await mkdir(dirname(inRepository(path)), { recursive: true });
    await writeFile(inRepository(path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
  await run('node', ['packages/dev/src/generate.ts']);
}
