import { SCOPES, type EntityKind } from '../model/shape.ts';
import type { MapNode } from '../parse/tree.ts';
import type { Location } from '../text/source.ts';
import type { Referred } from './shape.ts';

interface EntityName {
  readonly kind: EntityKind;
  readonly id: string;
}

/**
 * The names in one written reference: `erp#pilot` names an initiative and its milestone,
 * `other-roadmap/erp` a roadmap and an item in it. `none` and `tbd` name nothing.
 */
export function splitReference(
  kinds: readonly EntityKind[],
  text: string,
  at: Location,
  entity: EntityName | undefined,
  siblings: MapNode | undefined,
): Referred[] {
  if (text === 'none' || text === 'tbd' || text === '') return [];
  const slash = kinds.includes('initiative') && !isFileName(text) ? text.indexOf('/') : -1;
  if (slash > 0) {
    const roadmap = text.slice(0, slash);
    const rest = { ...at, start: at.start + slash + 1 };
    const items = splitReference(kinds, text.slice(slash + 1), rest, entity, siblings);
    return [
      { kinds: ['roadmap'], id: roadmap, at: { ...at, end: at.start + slash } },
      ...items.map((item) => ({ ...item, roadmap })),
    ];
  }
  const hash = kinds.includes('milestone') ? text.indexOf('#') : -1;
  if (hash > 0) {
    const initiative = text.slice(0, hash);
    return [
      { kinds: ['initiative'], id: initiative, at: { ...at, end: at.start + hash } },
      {
        kinds: ['milestone'],
        id: text.slice(hash + 1),
        scope: initiative,
        at: { ...at, start: at.start + hash + 1 },
      },
    ];
  }
  const scope = scopeOf(kinds, entity, siblings);
  return [
    {
      kinds: kinds.filter((kind) => kind !== 'milestone' || kinds.length === 1),
      id: text,
      at,
      ...(scope !== undefined && { scope }),
    },
  ];
}

/** A file where its id should stand: one name, that nothing has. */
export function isFileName(text: string): boolean {
  return /\.ya?ml$/.test(text);
}

/** The id of the entity that an id of a scoped kind belongs to, if that is the one around it. */
export function isScopedTo(
  scope: EntityKind | undefined,
  entity: EntityName | undefined,
): string | undefined {
  return scope !== undefined && entity?.kind === scope ? entity.id : undefined;
}

/** A skill belongs to the team that is named beside it; a milestone to the initiative around it. */
function scopeOf(
  kinds: readonly EntityKind[],
  entity: EntityName | undefined,
  siblings: MapNode | undefined,
): string | undefined {
  const scope = kinds[0] && SCOPES[kinds[0]];
  if (scope === undefined) return undefined;
  const beside = siblings?.entries.find(({ key }) => key.text === scope)?.value;
  return beside?.kind === 'scalar' ? beside.text : isScopedTo(scope, entity);
}
