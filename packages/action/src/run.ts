import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fails, sarifReport, visible } from '@throughline/core';
import { baseOf } from './base-commit.ts';
import { bodyOf, MARKER } from './body.ts';
import { Refused, upsertComment } from './comment.ts';
import { annotationsOf, reviewAll, type Reviewed } from './roadmaps.ts';
import {
  eventIn,
  Misuse,
  settingsIn,
  type Environment,
  type Event,
  type Settings,
} from './settings.ts';

export interface Output {
  readonly print: (text: string) => void;
}

/** Reviews one run of a workflow; gives the exit code. Never rejects but for our own bugs. */
export async function run(environment: Environment, output: Output): Promise<number> {
  try {
    return await review(environment, output);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    output.print(`::error title=throughline::${oneLine(error.message)}\n`);
    return 2;
  }
}

async function review(environment: Environment, output: Output): Promise<number> {
  const settings = settingsIn(environment);
  const event = eventIn(environment);
  const base = await baseOf(event, settings.workspace);
  const headName = event.kind === 'pull-request' ? event.headName : 'now';
  const all = await reviewAll(settings, base, headName);
  if ('why' in base && event.kind !== 'other') {
    output.print(
      `::warning title=throughline::only the findings as they are now: ${oneLine(base.why)}\n`,
    );
  }
  output.print(annotationsOf(all));
  appendTo(environment['GITHUB_STEP_SUMMARY'], bodyOf(all, 'summary'));
  appendTo(environment['GITHUB_OUTPUT'], `verdict=${worstOf(all)}\n`);
  if (settings.sarif !== '') writeSarif(settings, all);
  await comment(event, settings, environment, all, output);
  return isFailure(all, settings) ? 1 : 0;
}

function appendTo(path: string | undefined, text: string): void {
  if (path) appendFileSync(path, text);
}

function worstOf(all: readonly Reviewed[]): string {
  const tones = all.flatMap(({ change }) => change?.verdict.tone ?? []);
  return (
    ['broken', 'price', 'holds', 'nothing'].find((tone) => tones.some((each) => each === tone)) ??
    ''
  );
}

function writeSarif({ workspace, sarif }: Settings, all: readonly Reviewed[]): void {
  const [first] = all;
  if (!first) return;
  const findings = all.flatMap(({ report }) => report.findings);
  const log = sarifReport({ ...first.report, findings }, '0.1.0');
  writeFileSync(resolve(workspace, sarif), `${JSON.stringify(log, null, 2)}\n`);
}

async function comment(
  event: Event,
  { comment: isWanted, token, author }: Settings,
  environment: Environment,
  all: readonly Reviewed[],
  output: Output,
): Promise<void> {
  if (event.kind !== 'pull-request' || !isWanted) return;
  if (event.isForeign || token === '') {
    output.print(
      'The review stands in the summary of this job: a pull request from elsewhere may not be commented on.\n',
    );
    return;
  }
  const { repository, number } = event;
  const api = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  const place = { api, token, author, repository, number, marker: MARKER };
  const onlyIfThere = all.every(({ change }) => !change || change.verdict.tone === 'nothing');
  try {
    const done = await upsertComment(place, bodyOf(all, 'comment'), { onlyIfThere });
    output.print(`The comment on #${number}: ${done}.\n`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    output.print(
      `::warning title=throughline::the review could not be written as a comment: ${oneLine(error.message)}\n`,
    );
  }
}

/** Without anything to compare with, every error there is counts as new. */
function isFailure(all: readonly Reviewed[], { failOn }: Settings): boolean {
  return all.some(({ change, report }) =>
    change
      ? fails(change.comparison, failOn)
      : failOn !== 'never' && report.findings.some(({ severity }) => severity === 'error'),
  );
}

function oneLine(text: string): string {
  return visible(text).replaceAll('%', '%25');
}
