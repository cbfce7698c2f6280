import { RULES, type Span } from '@throughline/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Offer } from './offer.ts';

/** In a comment that speaks to Throughline: the instruction, or the rules that it may name. */
export function commentOffers(
  text: string,
  { start }: Span,
  offset: number,
): { readonly offers: readonly Offer[]; readonly word: Span } | undefined {
  const typed = text.slice(start, offset);
  const word = { start: offset - /[\w/*-]*$/.exec(typed)![0].length, end: offset };
  if (/^#\s*throughline-ignore(-file)?\s+([\w/*-]+\s*,\s*)*[\w/*-]*$/.test(typed)) {
    const offers = [...RULES].map(([id, { summary }]) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: summary,
      rank: 0,
    }));
    return { offers, word };
  }
  if (!/^#\s*[\w-]*$/.test(typed)) return undefined;
  const offers = ['throughline-ignore', 'throughline-ignore-file'].map((label) => ({
    label,
    kind: CompletionItemKind.Keyword,
    detail: 'keeps a rule quiet, with a reason',
    rank: 0,
  }));
  return { offers, word };
}
