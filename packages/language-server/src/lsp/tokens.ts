import type { Definition, EntityKind, FormatName, Span } from '@throughline/core';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import type { AskedOfDocument } from '../feature.ts';
import { linksIn } from '../read/names.ts';
import { valuesIn, type WrittenValue } from '../read/walk.ts';

const {
  class: CLASS,
  event: EVENT,
  interface: INTERFACE,
  variable: VARIABLE,
  namespace: NAMESPACE,
  property: PROPERTY,
  struct: STRUCT,
  function: FUNCTION,
  enumMember: ENUM_MEMBER,
  type: TYPE,
  decorator: DECORATOR,
  number: NUMBER,
} = SemanticTokenTypes;

/** The colour of each kind of name: types of the protocol's own, so that every theme knows them. */
const NAMES: Readonly<Record<EntityKind, SemanticTokenTypes>> = {
  roadmap: NAMESPACE,
  initiative: CLASS,
  milestone: EVENT,
  decision: EVENT,
  touchpoint: EVENT,
  objective: INTERFACE,
  kpi: VARIABLE,
  scenario: VARIABLE,
  team: NAMESPACE,
  skill: PROPERTY,
  system: STRUCT,
  process: FUNCTION,
  release: ENUM_MEMBER,
  stage: ENUM_MEMBER,
  status: ENUM_MEMBER,
  horizon: ENUM_MEMBER,
  size: ENUM_MEMBER,
  calendar: TYPE,
  rule: DECORATOR,
};

/** Texts with a meaning on the calendar, or of amounts. */
const QUANTITIES: ReadonlySet<FormatName> = new Set<FormatName>([
  'when',
  'period',
  'range',
  'day',
  'duration',
  'effort',
  'effort-rate',
  'share',
  'kpi-target',
  'money',
]);

const TYPES = [...new Set([...Object.values(NAMES), NUMBER])];
const MODIFIERS = [SemanticTokenModifiers.definition, SemanticTokenModifiers.deprecated];

export const LEGEND = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

interface Token extends Span {
  readonly type: SemanticTokenTypes;
  /** Bits, by the place in `MODIFIERS`. */
  readonly modifiers: number;
}

/** Those of a whole document. */
export function tokensOf(asked: AskedOfDocument): number[] {
  return tokensIn({ start: 0, end: asked.source.text.length }, asked);
}

/** Names, dates, amounts and words of the schema within a span, as the protocol writes tokens. */
export function tokensIn(span: Span, asked: AskedOfDocument): number[] {
  const names = namesIn(asked);
  const taken = new Set(names.map(({ start }) => start));
  const words = valuesIn(asked.file, span).flatMap((value) =>
    taken.has(value.node.start) ? [] : wordOf(value),
  );
  const isWithin = ({ start, end }: Span) => start < span.end && span.start < end;
  const tokens = [...names, ...words]
    .filter((token) => token.end > token.start && isWithin(token))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return encoded(tokens, asked);
}

function namesIn({ analysis, path }: AskedOfDocument): readonly Token[] {
  const { definitions, references } = linksIn(analysis.roadmap.links, path);
  const isDropped = ({ kind, id }: Definition) =>
    kind === 'initiative' && analysis.roadmap.initiativeById.get(id)?.status === 'dropped';
  return [
    ...definitions.map((one) => ({
      ...one.at,
      type: NAMES[one.kind],
      modifiers: 1 + (isDropped(one) ? 2 : 0),
    })),
    // What names nothing is underlined; a colour would say that it names something.
    ...references.flatMap(({ at, targets: [target] }) =>
      target ? [{ ...at, type: NAMES[target.kind], modifiers: isDropped(target) ? 2 : 0 }] : [],
    ),
  ];
}

function wordOf({ node: { start, end, text }, shape }: WrittenValue): readonly Token[] {
  const { format, refers = [], isClosed, values = [] } = shape?.scalar ?? {};
  const isWord = refers.includes('status') || (isClosed && values.includes(text));
  if (isWord) return [{ start, end, type: ENUM_MEMBER, modifiers: 0 }];
  if (!format || !QUANTITIES.has(format)) return [];
  return [{ start, end, type: NUMBER, modifiers: 0 }];
}

/** Each token by its distance from the one before; what spans lines or overlaps is left out. */
function encoded(
  tokens: readonly Token[],
  { source, settings: { places } }: AskedOfDocument,
): number[] {
  const numbers: number[] = [];
  let [line, character, done] = [0, 0, 0];
  for (const token of tokens) {
    const range = places.rangeOf(source, token);
    if (token.start < done || range.start.line !== range.end.line) continue;
    const isSameLine = range.start.line === line;
    numbers.push(
      range.start.line - line,
      isSameLine ? range.start.character - character : range.start.character,
      range.end.character - range.start.character,
      TYPES.indexOf(token.type),
      token.modifiers,
    );
    ({ line, character } = range.start);
    done = token.end;
  }
  return numbers;
}
