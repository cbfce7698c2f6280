// Generated from packages/language-server/src/features/*.ts by `npm run generate`; do not edit.
import type { Feature } from '../feature.ts';
import feature0 from '../features/call-hierarchy.ts';
import feature1 from '../features/code-action.ts';
import feature2 from '../features/code-lens.ts';
import feature3 from '../features/compare.ts';
import feature4 from '../features/completion.ts';
import feature5 from '../features/declaration.ts';
import feature6 from '../features/definition.ts';
import feature7 from '../features/diagnostic.ts';
import feature8 from '../features/document-highlight.ts';
import feature9 from '../features/document-link.ts';
import feature10 from '../features/document-symbol.ts';
import feature11 from '../features/draft.ts';
import feature12 from '../features/folding-range.ts';
import feature13 from '../features/formatting.ts';
import feature14 from '../features/hover.ts';
import feature15 from '../features/incoming-calls.ts';
import feature16 from '../features/inlay-hint.ts';
import feature17 from '../features/item-at.ts';
import feature18 from '../features/linked-editing-range.ts';
import feature19 from '../features/outgoing-calls.ts';
import feature20 from '../features/overview.ts';
import feature21 from '../features/prepare-rename.ts';
import feature22 from '../features/range-formatting.ts';
import feature23 from '../features/references.ts';
import feature24 from '../features/rename.ts';
import feature25 from '../features/report.ts';
import feature26 from '../features/rule-page.ts';
import feature27 from '../features/selection-range.ts';
import feature28 from '../features/semantic-tokens-delta.ts';
import feature29 from '../features/semantic-tokens-range.ts';
import feature30 from '../features/semantic-tokens.ts';
import feature31 from '../features/timeline.ts';
import feature32 from '../features/why.ts';
import feature33 from '../features/will-rename-files.ts';
import feature34 from '../features/workspace-diagnostic.ts';
import feature35 from '../features/workspace-symbol.ts';

/** Everything that a client may ask for, in order of names. */
export const FEATURES: readonly Feature[] = [
  feature0,
  feature1,
  feature2,
  feature3,
  feature4,
  feature5,
  feature6,
  feature7,
  feature8,
  feature9,
  feature10,
  feature11,
  feature12,
  feature13,
  feature14,
  feature15,
  feature16,
  feature17,
  feature18,
  feature19,
  feature20,
  feature21,
  feature22,
  feature23,
  feature24,
  feature25,
  feature26,
  feature27,
  feature28,
  feature29,
  feature30,
  feature31,
  feature32,
  feature33,
  feature34,
  feature35,
];
