import type { Settings } from './settings.ts';

/** Where a comment goes, and as whom. */
export interface Place extends Pick<Settings, 'token' | 'author'> {
  /** `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  /** Hidden in the comment: by it and its author it is found again. */
  readonly marker: string;
}

/** Why GitHub did not take a comment. */
export class Refused extends Error {}

/**
 * Writes the one comment: over the one from last time, or anew. With `onlyIfThere`, a pull request
 * without one is left without.
 */
export async function upsertComment(
  place: Place,
  body: string,
  { onlyIfThere }: { readonly onlyIfThere: boolean },
): Promise<'created' | 'updated' | 'unchanged' | 'none'> {
  const known = await findComment(place);
  if (known?.body === body) return 'unchanged';
  const of = `/repos/${place.repository}/issues`;
  if (known) {
    await ask(place, 'PATCH', `${of}/comments/${known.id}`, { body });
    return 'updated';
  }
  if (onlyIfThere) return 'none';
  await ask(place, 'POST', `${of}/${place.number}/comments`, { body });
  return 'created';
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

/** Of a longer conversation the comments after these are not looked at. */
const MOST_PAGES = 20;

async function findComment(place: Place): Promise<Comment | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const path = `/repos/${place.repository}/issues/${place.number}/comments?per_page=100&page=${page}`;
    const comments = await ask(place, 'GET', path);
    if (!Array.isArray(comments)) return undefined;
    const list: readonly unknown[] = comments;
    const own = list.find((each): each is Comment => isOwn(each, place));
    if (own) return own;
    if (comments.length < 100) return undefined;
  }
  return undefined;
}

/** Anyone can write the marker; only what its author wrote is ours. */
function isOwn(comment: unknown, { marker, author }: Place): comment is Comment {
  if (typeof comment !== 'object' || comment === null) return false;
  const { id, body, user } = comment as Readonly<Record<string, unknown>>;
  const login =
    typeof user === 'object' && user !== null && 'login' in user ? user.login : undefined;
  return (
    typeof id === 'number' &&
    typeof body === 'string' &&
    body.startsWith(marker) &&
    login === author
  );
}

/** In milliseconds. */
const PATIENCE = 20_000;

async function ask(
  { api, token }: Place,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<unknown> {
  let answer: Response;
  try {
    answer = await fetch(`${api}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'throughline',
        'x-github-api-version': '2022-11-28',
      },
      signal: AbortSignal.timeout(PATIENCE),
      ...(body && { body: JSON.stringify(body) }),
    });
  } catch {
    throw new Refused('GitHub did not answer');
  }
  if (answer.ok) return answer.json();
  const help =
    answer.status === 403 || answer.status === 404
      ? '; give the job the permission pull-requests: write'
      : '';
  throw new Refused(`GitHub answered ${answer.status}${help}`);
}
