import type { CallHierarchyItem, CallHierarchyPrepareParams } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { itemOf } from '../lsp/hierarchy.ts';
import { entityAt, nameAt } from '../read/names.ts';

/** The initiative that is named at a place, by itself or a milestone of it; else the one around. */
export default documentFeature({
  method: 'textDocument/prepareCallHierarchy',
  needs: 'names',
  capabilities: () => ({ callHierarchyProvider: true }),
  answer({ position }: CallHierarchyPrepareParams, asked): CallHierarchyItem[] | null {
    const { analysis, path, source, settings } = asked;
    const { links, initiativeById } = analysis.roadmap;
    const offset = settings.places.offsetOf(source, position);
    const named = nameAt(analysis, path, offset)?.targets.map(({ kind, id, scope }) =>
      kind === 'initiative' ? id : kind === 'milestone' ? scope : undefined,
    );
    const id =
      named?.find((each) => each !== undefined) ?? entityAt(links, path, offset, 'initiative')?.id;
    const initiative = id === undefined ? undefined : initiativeById.get(id);
    return initiative ? [itemOf(initiative, asked)] : null;
  },
});
