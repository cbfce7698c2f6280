import type { RoadmapFile } from '../model/generated/types.ts';
import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import { rememberParts, where } from '../parse/origin.ts';
import type { Diagnostic, Staged } from '../text/diagnostic.ts';
import { quoted } from '../text/display.ts';

type Section = Record<string, unknown>;

/**
 * Joins `roadmap.yaml` and its section files into one. Maps join key by key, lists end to end;
 * what is said twice and cannot be joined is taken from the first file and diagnosed. Entities
 * defined twice are left to `reference/duplicate-id`.
 */
export function mergeRoadmapFiles(files: readonly RoadmapFile[]): Staged<RoadmapFile> {
  const diagnostics: Diagnostic[] = [];
  const [only] = files;
  if (only && files.length === 1) return { value: only, diagnostics };
  const merged = mergeMaps(
    files as readonly Section[],
    (key) => definesEntities(key),
    diagnostics,
    0,
  );
  return { value: merged, diagnostics };
}

function mergeMaps(
  parts: readonly Section[],
  areEntities: (key: string) => boolean,
  diagnostics: Diagnostic[],
  depth: number,
): Section {
  const merged: Section = Object.create(null);
  const sources = new Map<string, Section[]>();
  for (const part of parts) {
    for (const key of Object.keys(part)) {
      const having = sources.get(key);
      if (having) having.push(part);
      else sources.set(key, [part]);
    }
  }
  for (const [key, having] of sources) {
    merged[key] = mergeValues(key, having, areEntities(key), diagnostics, depth);
  }
  return rememberParts(merged, parts);
}

function mergeValues(
  key: string,
  having: readonly Section[],
  areEntities: boolean,
  diagnostics: Diagnostic[],
  depth: number,
): unknown {
  const values = having.map((part) => part[key]);
  if (values.length === 1) return values[0];
  if (values.every(isSection)) {
    const quiet: Diagnostic[] = [];
    return mergeMaps(values, () => false, areEntities ? quiet : diagnostics, depth + 1);
  }
  if (values.every((value) => Array.isArray(value))) return rememberParts(values.flat(), values);
  for (const again of having.slice(1)) {
    diagnostics.push({
      rule: 'schema/repeated',
      message: `${quoted(key)} is already given in another file of this roadmap; this one is not used`,
      help: 'keep one of the two',
      at: where(again, key, 'key'),
      related: [{ message: 'the one that is used', at: where(having[0]!, key, 'key') }],
    });
  }
  return values[0];
}

function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function definesEntities(key: string): boolean {
  const properties = SHAPES[ROOTS.roadmap]?.map?.properties ?? {};
  const index = Object.hasOwn(properties, key) ? properties[key] : undefined;
  return index !== undefined && SHAPES[index]?.map?.keysDefine !== undefined;
}
