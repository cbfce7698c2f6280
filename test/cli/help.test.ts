import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli, REPOSITORY } from './run.ts';

const { run, example, exampleUnderGit, folder } = installedCli();

const NAMES = readdirSync(join(REPOSITORY, 'packages/cli/src/commands'))
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/, ''));

describe('help', () => {
  it('names every command', () => {
    const { stdout, status, stderr } = run(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(run(['help']).stdout).toBe(stdout);
  });

  it.each(NAMES)('for %s has examples that run', (name) => {
    const { stdout, status } = run([name, '--help']);
    expect(status).toBe(0);
    expect(run(['help', name]).stdout).toBe(stdout);
    const lines = stdout
      .split('Examples:\n')[1]!
      .split('\n')
      .map((line) => line.replace(/\s+# .*/, '').trim())
      .filter((line) => line.startsWith('throughline '));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const isNew = line.startsWith('throughline init');
      const cwd = isNew ? folder({}) : exampleUnderGit('starter');
      const ended = runLine(line, cwd);
      expect({ line, status: ended.status, stderr: ended.stderr }).toEqual({
        line,
        status: 0,
        stderr: expect.not.stringMatching(/error|bug/),
      });
    }
  });

  it('answers a command line without a command, and one with a wrong one', () => {
    expect(run([])).toMatchObject({ status: 2, stdout: '' });
    expect(run(['chek'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: "error: unknown command 'chek'\n(Did you mean check?)\nTry: throughline --help\n",
    });
    expect(run(['check', '--as-off', 'x'])).toMatchObject({
      status: 2,
      stderr:
        "error: unknown option '--as-off'\n(Did you mean --as-of?)\nTry: throughline check --help\n",
    });
    expect(run(['check', '--as-of', '2026-13-01']).stderr).toContain('there is no month 13');
  });

  it('tells the version', () => {
    const { version } = JSON.parse(
      readFileSync(join(REPOSITORY, 'packages/cli/package.json'), 'utf8'),
    ) as { version: string };
    expect(run(['--version']).stdout).toBe(`${version}\n`);
  });
});

describe('throughline explain and schema', () => {
  it('explain every rule that is listed', () => {
    const rules = JSON.parse(run(['explain', '--list', '-f', 'json']).stdout) as readonly {
      id: string;
      summary: string;
    }[];
    expect(rules.length).toBeGreaterThan(30);
    expect(run(['explain', '--list']).stdout).toContain('dependency/cycle');
    const page = run(['explain', 'dependency/cycle']).stdout;
    expect(page).toMatch(/^dependency\/cycle\n\nerror · /);
    expect(page).not.toMatch(/\*\*|```|\ue000/);
    expect(run(['explain', 'dependency/cycle', '-f', 'markdown']).stdout).toBe(
      readFileSync(join(REPOSITORY, 'packages/core/src/rules/dependency/cycle.md'), 'utf8'),
    );
  });

  it('help with names that are nearly right', () => {
    const help = (name: string) => run(['explain', name]).stderr.split('\n')[1];
    expect(help('dependency/cicle')).toBe('did you mean dependency/cycle?');
    expect(help('cycle')).toBe('did you mean dependency/cycle?');
    expect(help('assumption')).toBe('there are: assumption/expired');
    expect(help('zzz')).toBe('throughline explain --list names every rule');
    expect(run(['explain']).status).toBe(2);
  });

  it('print the schemas as published', () => {
    for (const name of ['roadmap', 'initiative']) {
      expect(run(['schema', name]).stdout).toBe(
        readFileSync(join(REPOSITORY, `schemas/${name}.schema.json`), 'utf8'),
      );
    }
    expect(run(['schema', 'teams'])).toMatchObject({ status: 2 });
  });
});

describe('throughline lsp', () => {
  it('answers an editor over standard input and output', () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const params = { processId: null, rootUri: null, capabilities: {} };
    const { status, stdout, stderr } = run(['lsp', '--stdio'], {
      input: [
        message({ id: 1, method: 'initialize', params }),
        message({ method: 'initialized', params: {} }),
        message({ id: 2, method: 'shutdown' }),
        message({ method: 'exit' }),
      ].join(''),
    });
    expect(stdout).toMatch(/^Content-Length: \d+\r\n\r\n\{"jsonrpc":"2\.0","id":1,"result":\{/);
    expect(stdout).toContain('"serverInfo":{"name":"throughline"}');
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('today', () => {
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is the day on the wall in %s', (TZ) => {
    const onTheWall = () => new Intl.DateTimeFormat('sv-SE', { timeZone: TZ }).format(new Date());
    const before = onTheWall();
    const { stdout } = run(['check', 'examples/starter', '-f', 'json'], { env: { TZ } });
    // The day may turn while the program runs.
    expect([before, onTheWall()]).toContain((JSON.parse(stdout) as { asOf: string }).asOf);
  });
});

describe('our own bugs', () => {
  it('end with 3, without a stack trace unless it is asked for', () => {
    // No bug is known, so one is made: a part of the language that fails.
    const env = {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent('Map.prototype.keys = () => { throw new TypeError("made up") }')}`,
    };
    const cwd = example('starter');
    const quiet = run(['list', ...AS_OF], { cwd, env });
    expect(quiet.status).toBe(3);
    expect(quiet.stderr).toContain(
      'this is a bug in throughline, not in your roadmap: TypeError: made up\n',
    );
    expect(quiet.stderr).not.toMatch(/\n\s+at /);
    const loud = run(['list', ...AS_OF], { cwd, env: { ...env, THROUGHLINE_DEBUG: '1' } });
    expect(loud.stderr).toMatch(/\n\s+at /);
  });
});

/** A line of help as a shell would run it: quotes, `<`. */
function runLine(line: string, cwd: string) {
  const [command = '', file] = line.split(/\s+<\s+/);
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  return run(args.slice(1), {
    cwd,
    ...(file !== undefined && {
      input: readFileSync(file.startsWith('/') ? file : join(cwd, file), 'utf8'),
    }),
  });
}
