import { readFileSync } from 'node:fs';
import { parseDay, type FailOn, FAIL_ON } from '@throughline/core';
import { today } from '@throughline/workspace';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the workflow asks for. */
export interface Settings {
  /** Absolute. */
  readonly workspace: string;
  readonly path: string;
  readonly failOn: FailOn;
  readonly comment: boolean;
  readonly author: string;
  readonly token: string;
  readonly sarif: string;
  readonly asOf: number;
  /** For the odds of dates on both sides; 0 for none. */
  readonly trials: number;
}

/** Why the action cannot do what the workflow asks, for the person who wrote it. */
export class Misuse extends Error {}

export function settingsIn(environment: Environment): Settings {
  const input = (name: string) => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const failOn = FAIL_ON.find((each) => each === (input('fail-on') || 'new-error'));
  if (failOn === undefined) throw new Misuse(`fail-on is one of ${FAIL_ON.join(', ')}`);
  return {
    workspace: environment['GITHUB_WORKSPACE'] ?? '.',
    path: input('path') || '.',
    failOn,
    comment: input('comment') !== 'false',
    author: input('comment-author') || 'github-actions[bot]',
    token: input('token'),
    sarif: input('sarif'),
    asOf: dayOf(input('as-of')),
    trials: countIn(input('trials') || '200'),
  };
}

function countIn(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Misuse('trials is a whole number; 0 for no estimates');
}

function dayOf(text: string): number {
  if (text === '') return today();
  const day = parseDay(text);
  if (!day.ok) throw new Misuse(`as-of: ${day.problem}`);
  return day.value;
}

/** What made the workflow run. */
export type Event =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly repository: string;
      readonly base: string;
      readonly baseName: string;
      readonly headName: string;
      /** From a fork, or by Dependabot: the token may not write. */
      readonly isForeign: boolean;
    }
  | { readonly kind: 'push'; readonly base: string }
  | { readonly kind: 'other' };

/** Reads the payload that GitHub leaves in a file; what has not the shape it should is another event. */
export function eventIn(environment: Environment): Event {
  const path = environment['GITHUB_EVENT_PATH'];
  const payload: unknown = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  const at = (...keys: readonly string[]) => valueAt(payload, keys);
  const number = at('pull_request', 'number');
  const base = at('pull_request', 'base', 'sha');
  const repository = at('repository', 'full_name');
  if (typeof number === 'number' && isText(base) && isText(repository)) {
    return {
      kind: 'pull-request',
      number,
      repository,
      base,
      baseName: nameOr('base', at('pull_request', 'base', 'ref')),
      headName: nameOr('this pull request', at('pull_request', 'head', 'ref')),
      isForeign:
        at('pull_request', 'head', 'repo', 'full_name') !== repository ||
        environment['GITHUB_ACTOR'] === 'dependabot[bot]',
    };
  }
  const before = at('before');
  return isText(before) && !/^0*$/.test(before)
    ? { kind: 'push', base: before }
    : { kind: 'other' };
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function nameOr(usual: string, value: unknown): string {
  return isText(value) && value !== '' ? value : usual;
}
