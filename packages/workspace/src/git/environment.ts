import { resolve } from 'node:path';
import process from 'node:process';

/**
 * Before every command: nothing that a repository's own configuration names is run. A repository
 * may be a stranger's, and git runs programs that its `config` and `.gitattributes` ask for.
 */
export const SAFE_CONFIG: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
  // Of what a repository might set, these change what is printed.
  'log.showRoot=true',
  'log.showSignature=false',
  'core.quotePath=false',
].flatMap((setting) => ['-c', setting]);

/**
 * The environment in which git runs. What git itself puts there for its hooks would point it to
 * another repository than the one that was asked for, and is left out; what a person or a CI
 * sets to configure git stays, as does the index that a commit is being made from.
 */
export function gitEnvironment(environment = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || isKept(name));
  const index = environment['GIT_INDEX_FILE'];
  return {
    ...Object.fromEntries(kept),
    ...(index !== undefined && { GIT_INDEX_FILE: resolve(index) }),
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_PAGER: '',
    LC_ALL: 'C',
  };
}

function isKept(name: string): boolean {
  return /^GIT_(?:CONFIG|CEILING_DIRECTORIES|EXEC_PATH)/.test(name);
}
