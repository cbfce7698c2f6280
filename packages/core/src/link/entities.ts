import type { Entity } from '../model/roadmap.ts';
import type { EntityKind } from '../model/shape.ts';
import { where } from '../parse/origin.ts';

/** The entities of one section of `roadmap.yaml`, by id, in the order written. */
export function entitiesOf<D extends { readonly title?: string }>(
  kind: EntityKind,
  section: Readonly<Record<string, D>> = {},
): ReadonlyMap<string, Entity<D>> {
  const entities = new Map<string, Entity<D>>();
  for (const [id, data] of Object.entries(section)) {
    if (id.startsWith('x-')) continue;
    entities.set(id, {
      kind,
      id,
      title: data.title ?? id,
      data,
      at: where(section, id, 'key'),
    });
  }
  return entities;
}
