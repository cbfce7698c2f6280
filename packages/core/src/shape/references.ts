import { SCOPES, type EntityKind } from '../model/shape.ts';
import type { MapNode } from '../parse/tree.ts';

interface EntityName {
  readonly kind: EntityKind;
  readonly id: string;
}

/** A name in a text that may hold several, and where in it: from an offset, for a length or to the text's end. */
export interface NamePart {
  readonly kinds: readonly EntityKind[];
  readonly id: string;
  readonly offset: number;
  readonly length?: number;
  readonly scope?: string;
  readonly roadmap?: string;
}

/**
 * The names in one written reference: `erp#pilot` names an initiative and its milestone,
 * `other-roadmap/erp` a roadmap and an item in it. `none` and `tbd` name nothing.
 */
export function splitReference(
  kinds: readonly EntityKind[],
  text: string,
  entity: EntityName | undefined,
  siblings: MapNode | undefined,
): readonly NamePart[] {
  if (text === 'none' || text === 'tbd' || text === '') return [];
  const slash = kinds.includes('initiative') && !isFileName(text) ? text.indexOf('/') : -1;
  if (slash > 0) {
    const roadmap = text.slice(0, slash);
    const items = splitReference(kinds, text.slice(slash + 1), entity, siblings);
    return [
      { kinds: ['roadmap'], id: roadmap, offset: 0, length: slash },
      ...items.map((item) => ({ ...item, offset: item.offset + slash + 1, roadmap })),
    ];
  }
  const hash = kinds.includes('milestone') ? text.indexOf('#') : -1;
  if (hash > 0) {
    const scope = text.slice(0, hash);
    return [
      { kinds: ['initiative'], id: scope, offset: 0, length: hash },
      { kinds: ['milestone'], id: text.slice(hash + 1), scope, offset: hash + 1 },
    ];
  }
  const scope = scopeOf(kinds, entity, siblings);
  return [{ kinds: alone(kinds), id: text, offset: 0, ...(scope !== undefined && { scope }) }];
}

/** A file where its id should stand: one name, that nothing has. */
export function isFileName(text: string): boolean {
  return /\.ya?ml$/.test(text);
}

/** A name without a `#` is none of a milestone, unless only milestones may stand there. */
function alone(kinds: readonly EntityKind[]): readonly EntityKind[] {
  if (kinds.length === 1 || !kinds.includes('milestone')) return kinds;
  let others = withoutMilestones.get(kinds);
  if (!others) {
    others = kinds.filter((kind) => kind !== 'milestone');
    withoutMilestones.set(kinds, others);
  }
  return others;
}

/** The lists stand in the table of shapes: there are few, and each is asked for thousands of times. */
const withoutMilestones = new WeakMap<readonly EntityKind[], readonly EntityKind[]>();

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
