import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import type { ScalarShape, Shape } from '../model/shape.ts';
import { copyOrigin } from '../parse/origin.ts';
import type { SchemaError } from './generated/validators.ts';
import type { FileKind } from './kind-of.ts';
import { emptyMap } from './map.ts';

/**
 * What is left of a file's data when all that does not fit its shape is taken out: a list where
 * text should stand, a word that is no verdict, a number out of bounds, an unknown key. A part
 * that lacks something required is left out too, unless it is an entity: an initiative without
 * a title still counts.
 */
export function keepTyped(kind: FileKind, data: unknown, errors: readonly SchemaError[]): unknown {
  for (const { keyword, instancePath } of errors) {
    if (LIMITS.has(keyword)) takeOut(data, instancePath);
  }
  return keep(data, SHAPES[ROOTS[kind]], true);
}

/** Shapes know no bounds of numbers: only the validator does. */
const LIMITS: ReadonlySet<string> = new Set([
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
]);

/** Makes the value at a JSON pointer undefined; its place is then left out. */
function takeOut(data: unknown, pointer: string): void {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop();
  let inside = data;
  for (const step of steps) inside = isMap(inside) ? inside[unescaped(step)] : undefined;
  if (last !== undefined && isMap(inside)) inside[unescaped(last)] = undefined;
}

/** `read` makes maps with text keys and lists; an index is a key too. */
function isMap(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function keep(data: unknown, shape: Shape | undefined, isEntity: boolean): unknown {
  if (shape === undefined) return undefined;
  if (Array.isArray(data)) return shape.list && keepList(data, SHAPES[shape.list.items]);
  if (typeof data === 'object' && data !== null) {
    // `read` made it: a map with text keys.
    return shape.map && keepMap(data as Record<string, unknown>, shape.map, isEntity);
  }
  return shape.scalar && fits(data, shape.scalar) ? data : undefined;
}

function keepList(data: readonly unknown[], items: Shape | undefined): unknown[] {
  const kept = data.map((item) => keep(item, items, false)).filter((item) => item !== undefined);
  return copyOrigin(data, kept);
}

function keepMap(
  data: Record<string, unknown>,
  map: NonNullable<Shape['map']>,
  isEntity: boolean,
): object | undefined {
  const kept = emptyMap();
  for (const [key, value] of Object.entries(data)) {
    if (key.startsWith('x-')) {
      kept[key] = value;
      continue;
    }
    const own = Object.hasOwn(map.properties, key) ? map.properties[key] : undefined;
    const index = own ?? map.rest;
    const fitting =
      index === undefined
        ? undefined
        : keep(value, SHAPES[index], own === undefined && map.keysDefine !== undefined);
    if (fitting !== undefined) kept[key] = fitting;
  }
  const isWhole = map.required.every((key) => kept[key] !== undefined);
  return isWhole || isEntity || map.defines ? copyOrigin(data, kept) : undefined;
}

function fits(value: unknown, shape: ScalarShape): boolean {
  if (value === null) return shape.null;
  if (typeof value === 'number') return shape.number;
  if (typeof value === 'boolean') return shape.boolean;
  if (!shape.text || typeof value !== 'string') return false;
  return !shape.isClosed || shape.values === undefined || shape.values.includes(value);
}
