import type { Change, FindingChange } from '../../compare/comparison.ts';
import { lineIndex, type LineIndex } from '../../text/line-index.ts';
import type { Location, SourceFile } from '../../text/source.ts';

interface Side {
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** `initiatives/shop.yaml:12`, of a change or a finding, in the state in which it stands. */
export type PlaceOf = (what: Change | FindingChange) => string;

export function placesIn(base: Side, head: Side, nameOf: (path: string) => string): PlaceOf {
  const indexes = new Map<SourceFile, LineIndex>();
  const placeIn = ({ path, start }: Location, { sources }: Side): string => {
    const source = sources.get(path);
    if (!source) return nameOf(path);
    const index = indexes.get(source) ?? lineIndex(source.text);
    indexes.set(source, index);
    return `${nameOf(path)}:${index.positionAt(start).line + 1}`;
  };
  return (what) => {
    if ('finding' in what) return placeIn(what.finding.at, head);
    const isGone = what.kind === 'removed' || (what.kind !== 'added' && what.to === undefined);
    return placeIn(what.at, isGone ? base : head);
  };
}
