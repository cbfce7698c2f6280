/**
 * A smallest subset that is still in conflict, of a list that is: without any one of its members
 * it is not (QUICKXPLAIN: Junker 2004). Those at the front of the list are the ones that are kept,
 * where there is a choice. `isConflict` must be monotone: what conflicts still does with more.
 *
 * Asks about 2k + 2k log(n / k) times, for k members found among n.
 */
export function smallestConflict<T>(
  all: readonly T[],
  isConflict: (some: readonly T[]) => boolean,
): readonly T[] {
  const among = (
    background: readonly T[],
    hasGrown: boolean,
    candidates: readonly T[],
  ): readonly T[] => {
    if (hasGrown && isConflict(background)) return [];
    if (candidates.length <= 1) return candidates;
    const half = candidates.length >> 1;
    const [front, back] = [candidates.slice(0, half), candidates.slice(half)];
    const ofBack = among([...background, ...front], true, back);
    const ofFront = among([...background, ...ofBack], ofBack.length > 0, front);
    return [...ofFront, ...ofBack];
  };
  return isConflict([]) ? [] : among([], false, all);
}
