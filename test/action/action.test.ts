import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import bundle from '../../packages/dev/src/bundles/action.ts';
import { USUAL } from '../../packages/dev/src/build.ts';
import { REPOSITORY } from '../cli/run.ts';
import { BASE, type Files } from '../review/base.ts';
import { fakeGitHub } from './fake-github.ts';

const home = mkdtempSync(join(realpathSync(tmpdir()), 'throughline-action-'));
let github: Awaited<ReturnType<typeof fakeGitHub>>;
let cwd: string;

beforeAll(async () => {
  await build({ absWorkingDir: REPOSITORY, ...USUAL, ...bundle, outdir: join(home, 'dist') });
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeEach(async () => {
  github = await fakeGitHub();
  cwd = mkdtempSync(join(home, 'checkout-'));
  git('init', '-q', '-b', 'main');
  commit('one', BASE);
});
afterEach(() => github.close());

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(message: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  git('add', '-A');
  git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

const DATA_LAKE = 'initiatives/data-lake.yaml';
const LATER = { [DATA_LAKE]: BASE[DATA_LAKE]!.replace('duration: 8w', 'duration: 20w') };

/** Branches off, commits, and checks out what GitHub does: the merge of head into base. */
function pullRequest(files: Files): { base: string; head: string } {
  const base = git('rev-parse', 'main');
  git('checkout', '-q', '-b', 'feature');
  const head = commit('two', files);
  git('checkout', '-q', '--detach', 'main');
  git('merge', '-q', '--no-ff', '-m', 'Merge feature into main', 'feature');
  return { base, head };
}

/** The parts of GitHub's payload that matter here, in the shape in which it sends them. */
function payload(
  { base, head }: { base: string; head: string },
  headRepository: string | null = 'acme/plans',
) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      base: { label: 'acme:main', ref: 'main', sha: base, repo: { full_name: 'acme/plans' } },
      head: {
        label: 'ada:feature',
        ref: 'feature',
        sha: head,
        repo:
          headRepository === null
            ? null
            : { full_name: headRepository, fork: headRepository !== 'acme/plans' },
      },
    },
    repository: { name: 'plans', full_name: 'acme/plans', default_branch: 'main' },
    sender: { login: 'ada' },
  };
}

async function run(
  event: object,
  inputs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
) {
  const at = (name: string) => join(home, name);
  writeFileSync(at('event.json'), JSON.stringify(event));
  for (const name of ['summary.md', 'output.txt']) writeFileSync(at(name), '');
  const given = { 'as-of': '2026-11-24', token: 'secret', ...inputs };
  const child = spawn(process.execPath, [join(home, 'dist/action.cjs')], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      GITHUB_WORKSPACE: cwd,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_API_URL: github.url,
      GITHUB_STEP_SUMMARY: at('summary.md'),
      GITHUB_OUTPUT: at('output.txt'),
      ...Object.fromEntries(
        Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
      ),
      ...more,
    },
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stdout += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const read = (name: string) => readFileSync(at(name), 'utf8');
  return { status, stdout, summary: read('summary.md'), output: read('output.txt') };
}

describe('a pull request', () => {
  it('is annotated, summed up and commented on once', async () => {
    const event = payload(pullRequest(LATER));
    const first = await run(event);
    expect(first.status).toBe(1);
    expect(first.stdout).toContain('::error file=initiatives/data-lake.yaml,line=8,endLine=8,');
    // What was there before is no question of this pull request.
    expect(first.stdout).not.toContain('feasibility/impact-missing');
    expect(first.output).toBe('verdict=broken\n');
    expect(first.summary).toMatch(/^## Harbour line, one roadmap\n\n\*\*Does not hold yet:\*\* /);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toBe(`<!-- throughline review -->\n${first.summary}`);
    expect((await run(event)).stdout).toContain('The comment on #7: unchanged.\n');
    commit('three', BASE);
    const mended = await run(event, { 'fail-on': 'late' });
    expect(mended.status).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('No change of meaning');
  });

  it('is compared with the base as it is now, though that was pushed over meanwhile', async () => {
    const event = payload({
      ...pullRequest(LATER),
      base: '0123456789012345678901234567890123456789',
    });
    expect((await run(event)).summary).toContain('data-lake: duration 20w instead of 8w');
  });

  it('of form alone gets no comment', async () => {
    const { status, output } = await run(
      payload(pullRequest({ [DATA_LAKE]: `# so\n${BASE[DATA_LAKE]}` })),
    );
    expect([status, output]).toEqual([0, 'verdict=nothing\n']);
    expect(github.comments).toEqual([]);
  });

  it('leaves alone what others wrote, be it with the same marker, and finds its own on a later page', async () => {
    github.add('mallory', '<!-- throughline review -->\nmine');
    for (let index = 0; index < 120; index++) github.add('ada', 'hello');
    const own = github.add('github-actions[bot]', '<!-- throughline review -->\nold');
    await run(payload(pullRequest(LATER)));
    expect(github.comments).toHaveLength(122);
    expect(own.body).toContain('Does not hold yet');
    expect(github.comments[0]?.body).toBe('<!-- throughline review -->\nmine');
  });

  it.each(['mallory/plans', null])(
    'from a fork (%s) is reviewed in the summary alone',
    async (repository) => {
      const { status, summary, stdout } = await run(payload(pullRequest(LATER), repository));
      expect(status).toBe(1);
      expect(summary).toContain('Does not hold yet');
      expect(stdout).toContain('The review stands in the summary of this job');
      expect(github.asked).toEqual([]);
    },
  );

  it('whose comment GitHub refuses is reviewed all the same', async () => {
    github.answerWith(403);
    const { stdout, summary } = await run(payload(pullRequest(LATER)));
    expect(stdout).toContain(
      '::warning title=throughline::the review could not be written as a comment: GitHub answered 403; give the job the permission pull-requests: write\n',
    );
    expect(summary).toContain('Does not hold yet');
  });

  it('in a shallow checkout without its base is checked as it is, and that is said', async () => {
    const event = payload(pullRequest(LATER));
    const source = cwd;
    cwd = mkdtempSync(join(home, 'shallow-'));
    git('clone', '-q', '--depth', '1', `file://${source}`, '.');
    const { stdout, summary } = await run(event);
    expect(stdout).toMatch(
      /::warning title=throughline::only the findings as they are now: git knows no commit [^\n]*fetch-depth: 0\n/,
    );
    expect(summary).toMatch(/^## Harbour line, one roadmap\n\n\*\*\d+ errors/);
  });

  it('whose text is hostile stays text on the runner, too', async () => {
    const title = '"x\\n::set-output name=a::b\\r::error::c"';
    const { stdout } = await run(
      payload(
        pullRequest({
          [DATA_LAKE]: BASE[DATA_LAKE]!.replace(/title: .*/, `title: ${title}`).replace(
            'target: 2027-03-31',
            'target: "::error::"',
          ),
        }),
      ),
    );
    const commands = stdout.split(/[\r\n]/).filter((line) => line.startsWith('::'));
    expect(commands.every((line) => /^::(?:error|warning|notice) (?:file|title)=/.test(line))).toBe(
      true,
    );
  });

  it('leaves a SARIF file with all findings', async () => {
    await run(payload(pullRequest(LATER)), { sarif: 'out.sarif', comment: 'false' });
    // What the action wrote.
    const log = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')) as {
      runs: { results: object[] }[];
    };
    expect(log.runs[0]?.results.length).toBeGreaterThan(10);
    expect(github.asked).toEqual([]);
  });
});

describe('other events', () => {
  it('a push is compared with what was there before', async () => {
    const before = git('rev-parse', 'HEAD');
    commit('two', LATER);
    const { summary, status } = await run({
      ref: 'refs/heads/main',
      before,
      after: 'x',
      repository: { full_name: 'acme/plans' },
    });
    expect(status).toBe(1);
    expect(summary).toContain('data-lake: duration 20w instead of 8w');
  });

  it('any other is checked', async () => {
    const { summary, status } = await run({ schedule: '0 6 * * 1' });
    expect(status).toBe(1);
    expect(summary).toMatch(/\*\*\d+ errors/);
  });

  it('a wrong setting is said', async () => {
    const { status, stdout } = await run({}, { 'fail-on': 'sometimes' });
    expect([status, stdout]).toEqual([
      2,
      '::error title=throughline::fail-on is one of never, new-error, new-warning, new-info, late\n',
    ]);
    expect((await run({}, { path: 'nowhere' })).status).toBe(1);
  });
});

it('action.yml names the bundle and every input that is read', () => {
  const file = readFileSync(join(REPOSITORY, 'packages/action/action.yml'), 'utf8');
  // The shape is what the next lines assert.
  const action = parse(file) as {
    inputs: Record<string, object>;
    runs: { using: string; main: string };
  };
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.cjs' });
  expect(Object.keys(action.inputs)).toEqual([
    'path',
    'fail-on',
    'comment',
    'comment-author',
    'token',
    'sarif',
    'trials',
    'as-of',
  ]);
  expect(existsSync(join(home, 'dist/action.cjs'))).toBe(true);
});

describe('the workflows that people copy', () => {
  const readme = readFileSync(join(REPOSITORY, 'packages/action/README.md'), 'utf8');
  const texts = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  // Each is a map; what is in it is asserted below.
  const workflows = texts.map((text) => parse(text) as Workflow).filter(({ jobs }) => jobs);

  it('ask for no more than they need, and never run in the name of the base', () => {
    expect(workflows).toHaveLength(2);
    for (const { on, permissions, jobs } of workflows) {
      expect(Object.keys(on)).not.toContain('pull_request_target');
      expect(permissions['contents']).toBe('read');
      for (const { steps } of Object.values(jobs ?? {})) {
        for (const { uses, with: inputs = {} } of steps) {
          expect(uses).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/);
          if (uses.startsWith('actions/checkout@')) {
            expect(inputs['persist-credentials']).toBe(false);
          }
          if (!uses.includes('packages/action')) continue;
          const action = readFileSync(join(REPOSITORY, 'packages/action/action.yml'), 'utf8');
          for (const name of Object.keys(inputs)) expect(action).toContain(`\n  ${name}:\n`);
        }
      }
    }
  });

  it('the hook for before a commit looks at every file of a roadmap', () => {
    const [hook] = parse(
      readFileSync(join(REPOSITORY, '.pre-commit-hooks.yaml'), 'utf8'),
    ) as readonly { id: string; files: string }[];
    expect(hook?.id).toBe('throughline');
    const files = new RegExp(hook?.files ?? '');
    for (const path of [
      'roadmap.yaml',
      'a/initiatives/b/c.yml',
      'x.roadmap.yaml',
      'scenarios/s.yaml',
    ]) {
      expect(files.test(path)).toBe(true);
    }
    expect(files.test('src/other.yaml')).toBe(false);
  });
});

interface Workflow {
  readonly on: object;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
