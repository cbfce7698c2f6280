import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { renamableAt } from '../rename/renamable.ts';

/**
 * The places that change together while a name is typed: where it is defined and used, if all of
 * that is in this document. A name that others use as well is for `rename`.
 */
export default documentFeature({
  method: 'textDocument/linkedEditingRange',
  needs: 'names',
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  answer(
    { position }: LinkedEditingRangeParams,
    { analysis, path, source, settings: { places } },
  ): LinkedEditingRanges | null {
    const renamable = renamableAt(analysis, path, places.offsetOf(source, position));
    if (typeof renamable === 'string') return null;
    const { target, uses } = renamable;
    const all = [target.at, ...uses.map(({ at }) => at)];
    if (uses.length === 0 || target.at.start === target.at.end) return null;
    if (all.some((at) => at.path !== path)) return null;
    return { ranges: all.map((at) => places.rangeOf(source, at)), wordPattern: '[\\w.-]+' };
  },
});
