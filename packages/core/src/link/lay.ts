import type { ScenarioFile } from '../model/generated/types.ts';
import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Shape } from '../model/shape.ts';
import { partsOf } from '../parse/origin.ts';

/** One value of a scenario, and the map of the roadmap in which it is to stand. */
export interface Laid {
  /** The map of the roadmap. */
  readonly over: object;
  readonly key: string;
  /** What stands there now; `undefined` if nothing does. */
  readonly written: unknown;
  readonly value: unknown;
  /** The map of the scenario, in which the value stands under the same key. */
  readonly from: object;
}

/**
 * Finds for each value of a scenario where it belongs. Maps are gone into, key by key; anything
 * else is one value. What the scenario names and the roadmap does not have is left out: it is
 * reported as a name that nothing has.
 */
export function layOver(roadmap: Roadmap, scenario: ScenarioFile): readonly Laid[] {
  const laid: Laid[] = [];
  const shapes = SHAPES[ROOTS.scenario]?.map?.properties ?? {};
  const { initiatives = {}, milestones = {} } = scenario;
  for (const [id, values] of entriesOf(initiatives)) {
    const initiative = roadmap.initiativeById.get(id);
    if (initiative) layMap(values, initiative.data, itemShape(shapes['initiatives']), laid);
  }
  for (const [name, values] of entriesOf(milestones)) {
    const milestone = milestoneNamed(roadmap, name);
    if (milestone) layMap(values, milestone.data, itemShape(shapes['milestones']), laid);
  }
  for (const [key, index] of Object.entries(shapes)) {
    if (OWN.has(key)) continue;
    // The schema says that each of the others is a map, and the reader has kept nothing else.
    const values = (scenario as Readonly<Record<string, object | undefined>>)[key];
    const over = partWith(roadmap.data, key);
    const shape = SHAPES[index];
    if (values && shape?.map?.keysRefer) layNamed(values, key, roadmap, itemShape(index), laid);
    else if (values) layOne(key, values, { over, from: scenario, shape }, laid);
  }
  return laid;
}

/** What a scenario says of itself, and what has been laid already. */
const OWN: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'notes',
  'initiatives',
  'milestones',
]);

function entriesOf(section: object): readonly (readonly [string, object])[] {
  return Object.entries(section).filter(([key]) => !key.startsWith('x-'));
}

/** A section of things by name, of which only those that are there can have other values. */
function layNamed(
  values: object,
  key: string,
  { data }: Roadmap,
  shape: Shape | undefined,
  laid: Laid[],
): void {
  const section = (data as Readonly<Record<string, object | undefined>>)[key] ?? {};
  for (const [id, inner] of entriesOf(values)) {
    const part = partWith(section, id);
    if (Object.hasOwn(part, id)) layOne(id, inner, { over: part, from: values, shape }, laid);
  }
}

function milestoneNamed({ initiativeById }: Roadmap, name: string) {
  const hash = name.indexOf('#');
  const initiative = initiativeById.get(name.slice(0, hash));
  return initiative?.milestones.find(({ id }) => id === name.slice(hash + 1));
}

function itemShape(section: number | undefined): Shape | undefined {
  const rest = section === undefined ? undefined : SHAPES[section]?.map?.rest;
  return rest === undefined ? undefined : SHAPES[rest];
}

function layMap(values: object, over: object, shape: Shape | undefined, laid: Laid[]): void {
  const map = shape?.map;
  for (const [key, value] of Object.entries(values)) {
    if (key === 'id' && map?.defines) continue;
    const own = map && Object.hasOwn(map.properties, key) ? map.properties[key] : undefined;
    const index = own ?? map?.rest;
    const isName = own === undefined && map?.keysDefine !== undefined;
    const part = partWith(over, key);
    if (isName && !Object.hasOwn(part, key)) continue;
    const inner = index === undefined ? undefined : SHAPES[index];
    layOne(key, value, { over: part, from: values, shape: inner }, laid);
  }
}

function layOne(
  key: string,
  value: unknown,
  { over, from, shape }: { over: object; from: object; shape: Shape | undefined },
  laid: Laid[],
): void {
  const written = Object.hasOwn(over, key) ? (over as Record<string, unknown>)[key] : undefined;
  if (isMap(value) && isMap(written)) layMap(value, written, shape, laid);
  else laid.push({ over, key, written, value, from });
}

/** Of a map merged from several files, the part in which a key is written; else the first. */
function partWith(data: object, key: string): object {
  const parts = partsOf(data);
  return parts.find((part) => Object.hasOwn(part, key)) ?? parts[0] ?? data;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
