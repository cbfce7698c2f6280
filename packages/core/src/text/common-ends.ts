/** How many code units two texts have in common at their beginnings, and behind those at their ends. */
export interface CommonEnds {
  readonly prefix: number;
  readonly suffix: number;
}

/** In time linear in the texts, and fast: stretch by stretch, as machines compare memory. */
export function commonEnds(one: string, other: string): CommonEnds {
  const most = Math.min(one.length, other.length);
  const prefix = longest(most, (from, to) => one.slice(from, to) === other.slice(from, to));
  const suffix = longest(
    most - prefix,
    (from, to) => slicedBack(one, from, to) === slicedBack(other, from, to),
  );
  return { prefix, suffix };
}

const STRETCH = 1 << 16;

/** The greatest length up to a limit for which all stretches are the same. */
function longest(limit: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  while (same < limit && isSame(same, Math.min(limit, same + STRETCH))) {
    same = Math.min(limit, same + STRETCH);
  }
  let differs = Math.min(limit, same + STRETCH);
  while (same < differs) {
    const middle = (same + differs + 1) >> 1;
    if (isSame(same, middle)) same = middle;
    else differs = middle - 1;
  }
  return same;
}

/** So many code units counted from the end. */
function slicedBack(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from);
}
