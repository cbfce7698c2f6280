import type { Analysis, Definition } from '@throughline/core';
import type { CompletionItemKind } from 'vscode-languageserver';
import type { Cursor } from '../read/cursor/cursor.ts';
import type { Settings } from '../settings.ts';
import type { Expected } from './expected.ts';

/** Something that may be written at the cursor. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What takes the word's place, if not the label. */
  readonly text?: string;
  /** The text has a `$0` where the cursor goes. */
  readonly isSnippet?: boolean;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Offers of a lower rank come first; within a rank they keep their order. */
  readonly rank: number;
}

/** What an offer is made from. */
export interface Situation {
  readonly cursor: Cursor;
  readonly expected: Expected;
  /** The initiative that the cursor stands in. */
  readonly within: Definition | undefined;
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** The cursor's word as far as it is typed. */
  readonly typed: string;
}
