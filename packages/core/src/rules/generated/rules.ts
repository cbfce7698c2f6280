// Generated from packages/core/src/rules/*/*.ts by `npm run generate`; do not edit.
import type { Rule } from '../rule.ts';
import rule0 from '../alignment/orphan-it-work.ts';
import rule1 from '../date/actual-in-future.ts';
import rule2 from '../date/ends-before-start.ts';
import rule3 from '../date/in-freeze.ts';
import rule4 from '../date/milestone-order.ts';
import rule5 from '../date/milestone-outside.ts';
import rule6 from '../date/weekend-or-holiday.ts';
import rule7 from '../dependency/cycle.ts';
import rule8 from '../dependency/incomplete.ts';
import rule9 from '../dependency/on-dropped.ts';
import rule10 from '../dependency/order.ts';
import rule11 from '../dependency/unacknowledged.ts';
import rule12 from '../feasibility/conditions-open.ts';
import rule13 from '../feasibility/date.ts';
import rule14 from '../feasibility/headroom.ts';
import rule15 from '../feasibility/impact-missing.ts';
import rule16 from '../feasibility/missing.ts';
import rule17 from '../feasibility/no-logic.ts';
import rule18 from '../feasibility/prepare-late.ts';
import rule19 from '../file/encoding.ts';
import rule20 from '../file/limit.ts';
import rule21 from '../file/link.ts';
import rule22 from '../file/nested-include.ts';
import rule23 from '../file/nested-roadmap.ts';
import rule24 from '../file/no-match.ts';
import rule25 from '../file/outside.ts';
import rule26 from '../file/too-large.ts';
import rule27 from '../file/two-roadmaps.ts';
import rule28 from '../file/unreadable.ts';
import rule29 from '../kpi/none.ts';
import rule30 from '../plan/expired-date.ts';
import rule31 from '../reference/ambiguous.ts';
import rule32 from '../reference/dissolved-team.ts';
import rule33 from '../reference/duplicate-id.ts';
import rule34 from '../reference/self.ts';
import rule35 from '../reference/unknown.ts';
import rule36 from '../reference/unused.ts';
import rule37 from '../scenario/no-effect.ts';
import rule38 from '../scenario/no-file.ts';
import rule39 from '../schema/date.ts';
import rule40 from '../schema/enum.ts';
import rule41 from '../schema/extension.ts';
import rule42 from '../schema/id.ts';
import rule43 from '../schema/placeholder-owner.ts';
import rule44 from '../schema/quantity.ts';
import rule45 from '../schema/repeated.ts';
import rule46 from '../schema/required.ts';
import rule47 from '../schema/template.ts';
import rule48 from '../schema/type.ts';
import rule49 from '../schema/unknown-key.ts';
import rule50 from '../schema/value.ts';
import rule51 from '../suppression/expired.ts';
import rule52 from '../suppression/unreadable.ts';
import rule53 from '../suppression/unused.ts';
import rule54 from '../suppression/without-reason.ts';
import rule55 from '../syntax/alias.ts';
import rule56 from '../syntax/character.ts';
import rule57 from '../syntax/document.ts';
import rule58 from '../syntax/duplicate-key.ts';
import rule59 from '../syntax/key.ts';
import rule60 from '../syntax/limit.ts';
import rule61 from '../syntax/merge-key.ts';
import rule62 from '../syntax/tab.ts';
import rule63 from '../syntax/tag.ts';
import rule64 from '../syntax/yaml.ts';

/** Every rule by id, in order of ids. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['alignment/orphan-it-work', rule0],
  ['date/actual-in-future', rule1],
  ['date/ends-before-start', rule2],
  ['date/in-freeze', rule3],
  ['date/milestone-order', rule4],
  ['date/milestone-outside', rule5],
  ['date/weekend-or-holiday', rule6],
  ['dependency/cycle', rule7],
  ['dependency/incomplete', rule8],
  ['dependency/on-dropped', rule9],
  ['dependency/order', rule10],
  ['dependency/unacknowledged', rule11],
  ['feasibility/conditions-open', rule12],
  ['feasibility/date', rule13],
  ['feasibility/headroom', rule14],
  ['feasibility/impact-missing', rule15],
  ['feasibility/missing', rule16],
  ['feasibility/no-logic', rule17],
  ['feasibility/prepare-late', rule18],
  ['file/encoding', rule19],
  ['file/limit', rule20],
  ['file/link', rule21],
  ['file/nested-include', rule22],
  ['file/nested-roadmap', rule23],
  ['file/no-match', rule24],
  ['file/outside', rule25],
  ['file/too-large', rule26],
  ['file/two-roadmaps', rule27],
  ['file/unreadable', rule28],
  ['kpi/none', rule29],
  ['plan/expired-date', rule30],
  ['reference/ambiguous', rule31],
  ['reference/dissolved-team', rule32],
  ['reference/duplicate-id', rule33],
  ['reference/self', rule34],
  ['reference/unknown', rule35],
  ['reference/unused', rule36],
  ['scenario/no-effect', rule37],
  ['scenario/no-file', rule38],
  ['schema/date', rule39],
  ['schema/enum', rule40],
  ['schema/extension', rule41],
  ['schema/id', rule42],
  ['schema/placeholder-owner', rule43],
  ['schema/quantity', rule44],
  ['schema/repeated', rule45],
  ['schema/required', rule46],
  ['schema/template', rule47],
  ['schema/type', rule48],
  ['schema/unknown-key', rule49],
  ['schema/value', rule50],
  ['suppression/expired', rule51],
  ['suppression/unreadable', rule52],
  ['suppression/unused', rule53],
  ['suppression/without-reason', rule54],
  ['syntax/alias', rule55],
  ['syntax/character', rule56],
  ['syntax/document', rule57],
  ['syntax/duplicate-key', rule58],
  ['syntax/key', rule59],
  ['syntax/limit', rule60],
  ['syntax/merge-key', rule61],
  ['syntax/tab', rule62],
  ['syntax/tag', rule63],
  ['syntax/yaml', rule64],
]);
