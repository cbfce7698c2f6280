import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli, REPOSITORY } from './run.ts';

const { run, example, folder } = installedCli();

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
      const cwd = isNew ? folder({}) : example('starter');
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

describe('throughline init', () => {
  it.each(['2024-02-29', '2026-11-24', '2026-12-31', '2027-06-30', '2028-01-01'])(
    'writes what checks clean, begun on %s',
    (day) => {
      const cwd = folder({});
      const begun = run(
        ['init', 'plan', '--name', 'Web: "shop" #1', '--team', 'Équipe Web', '--as-of', day],
        { cwd },
      );
      expect(begun.status).toBe(0);
      expect(begun.stderr.split('\n')).toEqual([
        'wrote plan/roadmap.yaml',
        'wrote plan/initiatives/first-step.yaml',
        'wrote plan/initiatives/second-step.yaml',
        '',
      ]);
      const checked = run(['check', 'plan', '--fail-on', 'info', '--as-of', day], { cwd });
      expect(checked.stdout).toContain('Web: "shop" #1: nothing to complain about\n');
      expect(checked.status).toBe(0);
      const roadmap = readFileSync(join(cwd, 'plan/roadmap.yaml'), 'utf8');
      expect(roadmap).toContain('\nroadmap: web-shop-1\ntitle: "Web: \\"shop\\" #1"\n');
      expect(roadmap).toContain('\n  equipe-web:\n    title: Équipe Web\n');
    },
  );

  it('never writes over a file', () => {
    const cwd = folder({ 'initiatives/first-step.yaml': 'title: Mine\n' });
    const { status, stderr } = run(['init'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(
      'initiatives/first-step.yaml is there already, and nothing was written',
    );
    expect(readdirSync(cwd)).toEqual(['initiatives']);
    expect(readFileSync(join(cwd, 'initiatives/first-step.yaml'), 'utf8')).toBe('title: Mine\n');
  });
});

describe('throughline new initiative', () => {
  it('writes a file where it belongs, which adds no finding', () => {
    const cwd = example('starter');
    const before = run(['check', '-f', 'json', ...AS_OF], { cwd }).stdout;
    const args = [
      'new',
      'initiative',
      'Gift vouchers',
      '--team',
      'web',
      '--objective',
      'busy-workshop',
    ];
    expect(run(args, { cwd })).toMatchObject({
      status: 0,
      stdout: 'initiatives/gift-vouchers.yaml\n',
    });
    expect(readFileSync(join(cwd, 'initiatives/gift-vouchers.yaml'), 'utf8')).toContain(
      [
        'title: Gift vouchers',
        'status: proposed',
        'objectives: [busy-workshop]',
        'kpis: [bookings, site-speed] # keep those that it moves',
        'demand:',
        '  - {team: web} # effort: 10..20..40pd',
        '',
        '# Next, in any order:',
      ].join('\n'),
    );
    const { stdout, status } = run(['check', '-f', 'json', ...AS_OF], { cwd });
    expect(status).toBe(0);
    expect(summaryOf(stdout)).toMatchObject({ error: 0, warning: summaryOf(before)['warning'] });
  });

  it('takes an id, follows include:, and refuses what is there', () => {
    const cwd = folder({
      'roadmap.yaml': 'roadmap: demo\ninclude: [work/*.yaml]\n',
      'work/one.yaml': 'title: One\n',
    });
    expect(run(['new', 'initiative', 'faster-till'], { cwd }).stdout).toBe(
      'work/faster-till.yaml\n',
    );
    expect(readFileSync(join(cwd, 'work/faster-till.yaml'), 'utf8')).toMatch(
      /^title: Faster till\n/,
    );
    expect(run(['new', 'initiative', 'Faster till'], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'error: there is an initiative faster-till already, in work/faster-till.yaml\nsee: throughline show faster-till\n',
    });
    expect(run(['new', 'initiative', 'X', '--team', 'web'], { cwd }).stderr).toBe(
      'error: there is no team "web"\nthere are: none\n',
    );
  });
});

describe('throughline show, why and list', () => {
  const cwd = REPOSITORY;
  const at = ['--in', 'examples/halden-foods', ...AS_OF];

  it('explain an initiative from both sides', () => {
    const why = run(['why', 'loyalty-app', ...at], { cwd }).stdout;
    expect(why).toMatch(
      /^Loyalty app\nIt can be finished on 2027-12-15 at the earliest: 18 working days too late for\n2027-11-19\.\n\nBecause:\n {2}1\. identity-sso finishes/,
    );
    const json = JSON.parse(run(['why', 'loyalty-app', '-f', 'json', ...at], { cwd }).stdout) as {
      chain: readonly { at: string }[];
    };
    expect(json).toMatchObject({ earliestFinish: '2027-12-15', due: '2027-11-19', late: true });
    expect(json.chain.at(-1)?.at).toMatch(
      /^examples\/halden-foods\/initiatives\/loyalty-app\.yaml:\d+:\d+$/,
    );
    const show = run(['show', 'loyalty-app', ...at], { cwd }).stdout;
    expect(show).toContain('Earliest    2027-10-21 to 2027-12-15, which is too late\n');
    expect(show).toContain('\nerror feasibility/date\n');
  });

  it('show anything with an id, and say what may be meant', () => {
    expect(run(['show', 'platform', ...at], { cwd }).stdout).toMatch(/\nteam platform, examples\//);
    expect(run(['show', 'loyalty-ap', ...at], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'error: there is no initiative or other thing "loyalty-ap"\ndid you mean loyalty-app?\n',
    });
    expect(run(['why', 'belgium-shop', ...at], { cwd }).stderr).toBe(
      'error: belgium-shop was dropped, so it is not planned\nsee: throughline show belgium-shop\n',
    );
  });

  it('list what is asked for', () => {
    const list = (...args: string[]) =>
      run(['list', 'examples/halden-foods', ...AS_OF, ...args], { cwd });
    const ids = (...args: string[]) =>
      (
        JSON.parse(list('-f', 'json', ...args).stdout) as {
          initiatives: { id: string; status: string }[];
        }
      ).initiatives;
    expect(ids('--late').map(({ id }) => id)).toContain('loyalty-app');
    expect(new Set(ids('--status', 'done,active').map(({ status }) => status))).toEqual(
      new Set(['active', 'done']),
    );
    expect(ids('--words', 'loyalty APP').map(({ id }) => id)).toEqual(['loyalty-app']);
    expect(ids('--status', 'dropped').map(({ id }) => id)).toContain('belgium-shop');
    expect(list('--team', 'platfrom').stderr).toBe(
      'error: there is no team "platfrom"\ndid you mean platform?\n',
    );
    const csv = list('-f', 'csv', '--late').stdout.split('\r\n');
    expect(csv[0]).toMatch(/^id,title,/);
    expect(csv.some((line) => line.startsWith('loyalty-app,Loyalty app,'))).toBe(true);
    const narrow = run(['list', 'examples/halden-foods', ...AS_OF], {
      cwd,
      env: { COLUMNS: '60' },
    }).stdout;
    expect(narrow.split('\n').filter((line) => line.length > 60)).toEqual([]);
    expect(narrow).toContain('network-segmentation');
  });
});

describe('throughline timeline and report', () => {
  it('draw in every format, the name of the file deciding', () => {
    const cwd = example('starter');
    const drawn = (file: string) => {
      const { status, stdout, stderr } = run(['timeline', '-o', file, ...AS_OF], { cwd });
      expect({ status, stdout, stderr }).toEqual({
        status: 0,
        stdout: '',
        stderr: `wrote ${file}\n`,
      });
      return readFileSync(join(cwd, file), 'utf8');
    };
    expect(drawn('a.svg')).toMatch(/^<svg [^]*<\/svg>\s*$/);
    expect(drawn('a.html')).toMatch(/^<!doctype html>[^]*<svg [^]*<table [^]*<\/html>\n$/);
    expect(drawn('a.mmd')).toMatch(/^gantt\n/);
    expect(drawn('a.txt')).toMatch(/^Spoke & Chain, 2027\n/);
  });

  it('show the time and the items that were asked for', () => {
    const cwd = example('starter');
    const text = (...args: string[]) => run(['timeline', ...AS_OF, ...args], { cwd });
    expect(text('--from', '2027-Q2', '--to', '2027-Q3').stdout).toContain('outside the time shown');
    expect(text('--from', '2027-Q9')).toMatchObject({ status: 2 });
    expect(text('--from', '2027-Q3', '--to', '2027-Q1').stderr).toBe(
      'error: --from lies behind --to\nswap the two\n',
    );
    expect(text('--team', 'shop', '--group', 'none').stdout).not.toContain('New website');
  });

  it('write one page that stands alone', () => {
    const cwd = example('starter');
    const { status, stderr } = run(['report', '-o', 'report.html', ...AS_OF], { cwd });
    expect([status, stderr]).toEqual([0, 'wrote report.html\n']);
    const page = readFileSync(join(cwd, 'report.html'), 'utf8');
    expect(page).toContain('<!doctype html>');
    expect(page).not.toMatch(/<(?:link|img|iframe)\b|<script[^>]+src=/);
    expect(run(['report', '-o', 'no/where/report.html'], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'error: no/where/report.html cannot be written: no such file or directory\nname a file in a folder that is there\n',
    });
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
    expect(help('kpi')).toBe('there are: kpi/none');
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

function summaryOf(json: string): Readonly<Record<string, number>> {
  return (JSON.parse(json) as { summary: Record<string, number> }).summary;
}
