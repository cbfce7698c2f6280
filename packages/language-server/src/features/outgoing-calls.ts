import type {
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
} from 'vscode-languageserver';
import { projectFeature } from '../feature.ts';
import { initiativeOf, itemOf, outsideItem } from '../lsp/hierarchy.ts';

/** What an initiative waits for, in the roadmap and outside it. */
export default projectFeature({
  method: 'callHierarchy/outgoingCalls',
  needs: 'names',
  answer({ item }: CallHierarchyOutgoingCallsParams, asked): CallHierarchyOutgoingCall[] | null {
    const { analysis, settings } = asked;
    const initiative = initiativeOf(item, analysis);
    if (!initiative) return null;
    const calls = new Map<object, CallHierarchyOutgoingCall>();
    for (const dependency of initiative.dependencies) {
      const { predecessor, on, at } = dependency;
      // A name that nothing bears leads nowhere; the findings speak of it.
      if (!predecessor && on !== undefined) continue;
      const known = calls.get(predecessor ?? dependency);
      const to = predecessor ? itemOf(predecessor, asked) : outsideItem(dependency, asked);
      const range = settings.places.rangeIn(analysis.sources, at);
      const fromRanges = [...(known?.fromRanges ?? []), range];
      calls.set(predecessor ?? dependency, { to, fromRanges });
    }
    return [...calls.values()];
  },
});
