import type { MapShape } from '../model/shape.ts';

/** The index of the shape under one of a map's own keys; nothing for any other key, `constructor` among them. */
export function ownShape({ properties }: MapShape, key: string): number | undefined {
  // What a table inherits are functions and objects, never numbers.
  const index: unknown = properties[key];
  return typeof index === 'number' ? index : undefined;
}
