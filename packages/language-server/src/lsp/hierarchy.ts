import type { Analysis, Dependency, Initiative } from '@throughline/core';
import { SymbolKind, type CallHierarchyItem } from 'vscode-languageserver';
import type { AskedOfProject } from '../feature.ts';
import { summaryLine } from '../say/card.ts';
import { SYMBOL_KINDS } from './symbols.ts';

/**
 * Dependencies as a hierarchy of calls, so that editors that can show calls can show them: what
 * waits calls what it waits for.
 */
export function itemOf(initiative: Initiative, asked: AskedOfProject): CallHierarchyItem {
  const { analysis, settings, uriOf } = asked;
  const { id, title, at } = initiative;
  const definition = analysis.roadmap.links.definitions.find(
    (each) => each.kind === 'initiative' && each.id === id,
  );
  const whole = definition?.whole ?? at;
  // An id taken from the file's name stands at the file's start, outside the text it names.
  const selected = at.start < whole.start ? { ...whole, end: whole.start } : at;
  const { rangeIn } = settings.places;
  const summary = definition ? summaryLine(definition, analysis) : '';
  return {
    name: id,
    kind: SYMBOL_KINDS.initiative,
    detail: [title === id ? '' : title, summary].filter((part) => part !== '').join(' · '),
    uri: uriOf(at.path),
    range: rangeIn(analysis.sources, whole),
    selectionRange: rangeIn(analysis.sources, selected),
    data: { id },
  };
}

/** What somebody outside the roadmap is to deliver: it stands where it is asked for. */
export function outsideItem({ data, at }: Dependency, asked: AskedOfProject): CallHierarchyItem {
  const { analysis, settings, uriOf } = asked;
  const range = settings.places.rangeIn(analysis.sources, at);
  const { external = '', for: what } = typeof data === 'string' ? { external: data } : data;
  return {
    name: external,
    kind: SymbolKind.Interface,
    detail: what === undefined ? 'outside the roadmap' : `outside the roadmap · ${what}`,
    uri: uriOf(at.path),
    range,
    selectionRange: range,
  };
}

/** The initiative that an item stands for: what the client gives back may be anything. */
export function initiativeOf(
  item: CallHierarchyItem,
  { roadmap }: Analysis,
): Initiative | undefined {
  const { id } = (item.data ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? roadmap.initiativeById.get(id) : undefined;
}
