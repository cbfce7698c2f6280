import { civilOf, HORIZONS, type ScalarShape } from '@throughline/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { meaningOf } from '../say/meaning.ts';
import { namesOf } from './names.ts';
import type { Offer, Situation } from './offer.ts';

/** What may stand as the value at the cursor: ids, words of the schema, periods to come. */
export function valueOffers(situation: Situation): readonly Offer[] {
  const { scalar } = situation.expected.shape;
  if (!scalar || situation.cursor.slot === 'key') return [];
  const offers = [
    ...namesOf([...(scalar.refers ?? []), ...(scalar.mentions ?? [])], situation),
    ...wordsOf(scalar, situation),
    ...(scalar.format === 'when' || scalar.format === 'period' ? periods(situation) : []),
  ];
  const { cursor, expected } = situation;
  if (!expected.wantsList || cursor.isFlow) return offers;
  // A list that nobody began: in brackets behind its key, as an item on a line of its own.
  const text = (label: string) => (cursor.slot === 'value' ? `[${label}]` : `- ${label}`);
  return offers.map((offer) => ({ ...offer, text: text(offer.label) }));
}

function wordsOf(scalar: ScalarShape, { settings, expected }: Situation): readonly Offer[] {
  if (!settings.schemaFeatures) return [];
  const words = scalar.values ?? (scalar.boolean && !scalar.text ? ['true', 'false'] : []);
  return words.map((word) => ({
    label: word,
    kind: CompletionItemKind.EnumMember,
    documentation: expected.shape.doc,
    rank: 1,
  }));
}

/** So many quarters from today on; then the horizons and what stands for no date. */
const QUARTERS = 6;

function periods({ analysis, expected }: Situation): readonly Offer[] {
  const { year, month } = civilOf(analysis.asOf);
  const now = year * 4 + Math.floor((month - 1) / 3);
  const quarters = Array.from(
    { length: QUARTERS },
    (_, index) => `${Math.floor((now + index) / 4)}-Q${((now + index) % 4) + 1}`,
  );
  const format = expected.shape.scalar?.format ?? 'period';
  const words = format === 'when' ? [...quarters, ...HORIZONS, 'tbd', 'none'] : quarters;
  return words.map((label) => {
    const documentation = meaningOf(format, label, analysis.roadmap);
    const kind = CompletionItemKind.Value;
    return { label, kind, ...(documentation && { documentation }), rank: 4 };
  });
}
