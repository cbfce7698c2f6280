/** One line of a card: `Target  30 Jun 2027`. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What a card says of a thing. */
export interface About {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** The facts of which there is something to say. */
export function factsOf(
  rows: readonly (readonly [label: string, text: string | undefined])[],
): readonly Fact[] {
  return rows.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ label, text }],
  );
}
