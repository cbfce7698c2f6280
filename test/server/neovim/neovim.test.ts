import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { copyOfExample, findOrInstall } from '../editor.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const missing = findOrInstall('nvim', ['neovim']);

/** What a session in Neovim prints: see `session.lua`. */
interface Session {
  readonly initialized: boolean;
  readonly appeared: boolean;
  readonly codes: readonly string[];
  readonly actions: readonly string[];
  readonly mended: boolean;
  readonly prepared: string;
  /** Lines after the rename: of what waits, and of what was renamed. */
  readonly here: string;
  readonly there: string;
  readonly moved: number;
  readonly vanished: boolean;
  readonly hover: string;
  readonly definition: string;
  readonly references: number;
  readonly completion: readonly string[];
}

// Anyone's machine may lack Neovim; the project's own runs may not.
test.skipIf(missing !== undefined && process.env['CI'] !== 'true')(
  `Neovim's own client${missing === undefined ? '' : `: skipped, because ${missing}`}`,
  () => {
    expect(missing).toBeUndefined();
    const folder = copyOfExample();
    const { stdout, stderr } = spawnSync(
      'nvim',
      [
        '--headless',
        '--clean',
        join(folder, 'initiatives/erp/erp-finance.yaml'),
        '-c',
        `luafile ${join(HERE, 'session.lua')}`,
      ],
      {
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          TEST_NODE: process.execPath,
          TEST_SERVER: join(HERE, '../serve.ts'),
          TEST_FOLDER: folder,
        },
      },
    );
    const printed = /RESULT (.*)/.exec(stdout + stderr)?.[1];
    expect(printed, stdout + stderr).toBeDefined();
    const session = JSON.parse(printed!) as Session; // as the script writes it
    expect(session).toMatchObject({ initialized: true, appeared: true, vanished: true });
    expect(session.codes).toContain('reference/unknown');
    expect(session.actions).toContain('Write erp-foundation');
    expect(session).toMatchObject({
      mended: true,
      prepared: 'supplier-master',
      here: expect.stringMatching(/on: supplier-list,/),
      there: 'id: supplier-list',
      moved: 1,
    });
    expect(session.hover).toContain('`supplier-master` · active');
    expect(session.definition).toMatch(/initiatives\/erp\/supplier-master\.yaml$/);
    expect(session.references).toBe(3);
    expect(session.completion).toContain('identity-sso');
  },
  90_000,
);
