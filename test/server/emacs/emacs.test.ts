import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { copyOfExample, findOrInstall } from '../editor.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const missing = findOrInstall('emacs', ['emacs-nox', 'elpa-eglot']);

// Anyone's machine may lack Emacs; the project's own runs may not.
test.skipIf(missing !== undefined && process.env['CI'] !== 'true')(
  `Emacs by Eglot${missing === undefined ? '' : `: skipped, because ${missing}`}`,
  () => {
    expect(missing).toBeUndefined();
    const folder = copyOfExample();
    const { stdout, stderr } = spawnSync('emacs', ['--batch', '-l', join(HERE, 'session.el')], {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        TEST_NODE: process.execPath,
        TEST_SERVER: join(HERE, '../serve.ts'),
        TEST_FOLDER: folder,
      },
    });
    const printed = /RESULT (.*)/.exec(stdout)?.[1];
    expect(printed, stdout + stderr).toBeDefined();
    expect(JSON.parse(printed!)).toEqual({
      appeared: true,
      vanished: true,
      hover: expect.stringContaining('`supplier-master` · active'),
      definition: expect.stringMatching(/initiatives\/erp\/supplier-master\.yaml$/),
      here: true,
      there: true,
    });
  },
  90_000,
);
