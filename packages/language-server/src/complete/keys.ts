import { SHAPES, type Shape } from '@throughline/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Cursor } from '../read/cursor/cursor.ts';
import { namesOf } from './names.ts';
import type { Offer, Situation } from './offer.ts';

/** Keys that the map at the cursor may have and does not have yet, in the order of the schema. */
export function keyOffers(situation: Situation): readonly Offer[] {
  const { cursor, expected, settings } = situation;
  const { map } = expected.shape;
  if (!map || cursor.slot === 'value') return [];
  const isTaken = (key: string) => cursor.siblings.has(key) && key !== situation.typed;
  const own = settings.schemaFeatures ? Object.entries(map.properties) : [];
  const fields = own
    .filter(([key]) => !isTaken(key))
    .map(([key, index]) => fieldOffer(key, SHAPES[index], situation, map.required.includes(key)));
  const names = map.keysRefer
    ? namesOf([map.keysRefer], situation).filter(({ label }) => !isTaken(label))
    : [];
  const rest = map.rest === undefined ? undefined : SHAPES[map.rest];
  return [
    ...fields,
    ...names.map((offer) => ({ ...offer, ...textOf(offer.label, rest, situation) })),
  ];
}

function fieldOffer(
  key: string,
  shape: Shape | undefined,
  situation: Situation,
  isRequired: boolean,
): Offer {
  return {
    label: key,
    kind: CompletionItemKind.Property,
    ...(isRequired && { detail: 'required' }),
    ...(shape && { documentation: shape.doc }),
    ...textOf(key, shape, situation),
    rank: isRequired ? 0 : 1,
  };
}

/** The key with its colon and the beginning of what stands under it. */
function textOf(
  key: string,
  shape: Shape | undefined,
  { cursor, expected, settings }: Situation,
): Pick<Offer, 'text' | 'isSnippet'> {
  if (cursor.hasColon) return { text: key };
  const [open, close] = around(cursor, expected.wantsList);
  const inside = beginning(shape, cursor.isFlow, cursor.indent + (open === '- ' ? 2 : 0));
  if (settings.client.snippets) {
    return { text: `${open}${key}:${inside.replaceAll('|', '$0')}${close}`, isSnippet: true };
  }
  return { text: `${open}${key}:${inside.replaceAll('|', '').trimEnd() || ' '}${close}` };
}

/** The brackets without which a map cannot begin here: in a list in brackets, or behind `key: `. */
function around({ slot, isFlow }: Cursor, wantsList: boolean): readonly [string, string] {
  if (slot !== 'either') return ['', ''];
  if (isFlow) return ['{', '}'];
  return wantsList ? ['- ', ''] : ['', ''];
}

/** How a value of a shape begins; `|` is where the person goes on. */
function beginning(shape: Shape | undefined, isFlow: boolean, indent: number): string {
  if (!shape || shape.scalar || (!shape.map && !shape.list)) return ' |';
  if (isFlow) return shape.list ? ' [|]' : ' {|}';
  const below = `\n${' '.repeat(indent + 2)}`;
  return shape.list ? `${below}- |` : `${below}|`;
}
