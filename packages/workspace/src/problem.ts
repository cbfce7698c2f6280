import { visible, type Diagnostic } from '@throughline/core';

/** What is wrong with a file as a whole; it is named at its very beginning. */
export function problem(
  rule: string,
  path: string,
  message: string,
  help: string,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  return { rule: `file/${rule}`, message, help, at: { path, start: 0, end: 0 }, ...more };
}

/** A path as a message shows it: whole, since it is what a person looks for. */
export function shownPath(path: string): string {
  return visible(path);
}

/** What the system said, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code && REASONS[code]) ?? code ?? 'the system gave no reason';
}

export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
  EBUSY: 'it is in use',
  EIO: 'the disk failed',
  EEXIST: 'it is there already',
};
