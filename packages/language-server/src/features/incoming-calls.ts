import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
} from 'vscode-languageserver';
import { projectFeature } from '../feature.ts';
import { initiativeOf, itemOf } from '../lsp/hierarchy.ts';

/** What waits for an initiative, and where it says so. */
export default projectFeature({
  method: 'callHierarchy/incomingCalls',
  needs: 'names',
  answer({ item }: CallHierarchyIncomingCallsParams, asked): CallHierarchyIncomingCall[] | null {
    const { analysis, settings } = asked;
    const initiative = initiativeOf(item, analysis);
    if (!initiative) return null;
    return analysis.roadmap.initiatives.flatMap((other) => {
      const waits = other.dependencies.filter(({ predecessor }) => predecessor === initiative);
      if (waits.length === 0) return [];
      const fromRanges = waits.map(({ at }) => settings.places.rangeIn(analysis.sources, at));
      return [{ from: itemOf(other, asked), fromRanges }];
    });
  },
});
