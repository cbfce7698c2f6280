import { lineIndex, type Location } from '@throughline/core';
import type { Opened } from './open.ts';

/** `examples/starter/roadmap.yaml:12:5`, one-based, as terminals and editors can follow it. */
export function placeOf({ path, start }: Location, { analysis, nameOf }: Opened): string {
  const source = analysis.sources.get(path);
  if (!source) return nameOf(path);
  const { line, column } = lineIndex(source.text).positionAt(start);
  return `${nameOf(path)}:${line + 1}:${column + 1}`;
}
