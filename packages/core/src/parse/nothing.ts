import type { ScalarNode } from './tree.ts';

/** What is not written is `null`, and has a place but no length. */
export function nothingAt(at: number): ScalarNode {
  return { kind: 'scalar', start: at, end: at, value: null, text: '', plain: true };
}
