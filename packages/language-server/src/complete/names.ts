import { HORIZONS, RULES, STATUSES, type Definition, type EntityKind } from '@throughline/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { cardOf, summaryLine, titleOf } from '../say/card.ts';
import type { Offer, Situation } from './offer.ts';

/** Names that exist without being written. */
const BUILT_IN: Partial<Record<EntityKind, readonly string[]>> = {
  status: STATUSES,
  horizon: HORIZONS,
  rule: [...RULES.keys()],
};

/** Longer lists say of each name only its title: a card for each would take too long. */
const MOST_CARDS = 50;

/** What bears a name of one of these kinds: entities of the roadmap, and what is built in. */
export function namesOf(kinds: readonly EntityKind[], situation: Situation): readonly Offer[] {
  const { analysis, typed } = situation;
  const hash = typed.indexOf('#');
  const scope = hash > 0 ? typed.slice(0, hash) : undefined;
  const builtIn = kinds.flatMap((kind) => BUILT_IN[kind] ?? []);
  const found = analysis.roadmap.links.definitions.filter((definition) =>
    scope === undefined
      ? isOffered(definition, kinds, situation)
      : isPartOf(definition, kinds, scope),
  );
  const offers = found.map((definition) => nameOffer(definition, situation, found.length, scope));
  const written = new Set(offers.map(({ label }) => label));
  return [
    ...offers,
    ...builtIn
      .filter((name) => !written.has(name) && scope === undefined)
      .map((name) => ({
        label: name,
        kind: CompletionItemKind.EnumMember,
        ...(RULES.has(name) && { detail: RULES.get(name)!.summary }),
        rank: 3,
      })),
  ];
}

function isOffered(
  definition: Definition,
  kinds: readonly EntityKind[],
  { cursor, within }: Situation,
): boolean {
  const { kind, id, scope } = definition;
  // Nothing refers to itself.
  if (!kinds.includes(kind) || id === '' || definition === within) return false;
  if (scope === undefined) return true;
  // What belongs to another entity is offered within that one, and where that one is named beside it.
  if (kinds.length > 1) return false;
  if (cursor.route.includes(scope)) return true;
  const beside = [...cursor.siblings.values()];
  return beside.includes(scope) || !beside.some((text) => text !== '' && text !== id);
}

function isPartOf(definition: Definition, kinds: readonly EntityKind[], scope: string): boolean {
  return kinds.includes(definition.kind) && definition.scope === scope;
}

function nameOffer(
  definition: Definition,
  { analysis }: Situation,
  count: number,
  scope: string | undefined,
): Offer {
  const title = titleOf(definition, analysis);
  // A milestone is called by its own name within its initiative only, and nothing there names one.
  const owner = scope ?? (definition.kind === 'milestone' ? definition.scope : undefined);
  return {
    label: owner === undefined ? definition.id : `${owner}#${definition.id}`,
    kind: CompletionItemKind.Reference,
    detail: title === definition.id ? summaryLine(definition, analysis) : title,
    documentation:
      count <= MOST_CARDS ? cardOf(definition, analysis) : summaryLine(definition, analysis),
    rank: 2,
  };
}
