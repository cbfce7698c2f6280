// Generated from packages/core/src/rules/*/*.ts by `npm run generate`; do not edit.
import type { Rule } from '../rule.ts';
import rule0 from '../alignment/business-without-it.ts';
import rule1 from '../alignment/coupling.ts';
import rule2 from '../alignment/critical-process.ts';
import rule3 from '../alignment/orphan-it-work.ts';
import rule4 from '../alignment/value-order.ts';
import rule5 from '../assumption/expired.ts';
import rule6 from '../capacity/hero.ts';
import rule7 from '../capacity/no-skill.ts';
import rule8 from '../capacity/overload.ts';
import rule9 from '../capacity/reserve.ts';
import rule10 from '../capacity/tight.ts';
import rule11 from '../capacity/undeclared.ts';
import rule12 from '../capacity/unestimated.ts';
import rule13 from '../capacity/wip.ts';
import rule14 from '../date/actual-in-future.ts';
import rule15 from '../date/ends-before-start.ts';
import rule16 from '../date/in-freeze.ts';
import rule17 from '../date/milestone-order.ts';
import rule18 from '../date/milestone-outside.ts';
import rule19 from '../date/weekend-or-holiday.ts';
import rule20 from '../dependency/cycle.ts';
import rule21 from '../dependency/incomplete.ts';
import rule22 from '../dependency/on-dropped.ts';
import rule23 from '../dependency/order.ts';
import rule24 from '../dependency/unacknowledged.ts';
import rule25 from '../feasibility/against-verdict.ts';
import rule26 from '../feasibility/conditions-open.ts';
import rule27 from '../feasibility/date.ts';
import rule28 from '../feasibility/headroom.ts';
import rule29 from '../feasibility/impact-missing.ts';
import rule30 from '../feasibility/missing.ts';
import rule31 from '../feasibility/no-logic.ts';
import rule32 from '../feasibility/prepare-late.ts';
import rule33 from '../feasibility/probability.ts';
import rule34 from '../feasibility/proof.ts';
import rule35 from '../feasibility/support-load.ts';
import rule36 from '../file/encoding.ts';
import rule37 from '../file/limit.ts';
import rule38 from '../file/link.ts';
import rule39 from '../file/nested-include.ts';
import rule40 from '../file/nested-roadmap.ts';
import rule41 from '../file/no-match.ts';
import rule42 from '../file/outside.ts';
import rule43 from '../file/too-large.ts';
import rule44 from '../file/two-roadmaps.ts';
import rule45 from '../file/unreadable.ts';
import rule46 from '../kpi/guardrail.ts';
import rule47 from '../kpi/incomplete.ts';
import rule48 from '../kpi/none.ts';
import rule49 from '../kpi/off-track.ts';
import rule50 from '../kpi/one-sided.ts';
import rule51 from '../kpi/shared-owner.ts';
import rule52 from '../kpi/stale.ts';
import rule53 from '../kpi/unmeasured-benefit.ts';
import rule54 from '../plan/empty-horizon.ts';
import rule55 from '../plan/expired-date.ts';
import rule56 from '../plan/far-precise.ts';
import rule57 from '../plan/near-vague.ts';
import rule58 from '../plan/stuck-status.ts';
import rule59 from '../reference/ambiguous.ts';
import rule60 from '../reference/dissolved-team.ts';
import rule61 from '../reference/duplicate-id.ts';
import rule62 from '../reference/self.ts';
import rule63 from '../reference/unknown.ts';
import rule64 from '../reference/unused.ts';
import rule65 from '../risk/unowned.ts';
import rule66 from '../scenario/no-effect.ts';
import rule67 from '../scenario/no-file.ts';
import rule68 from '../schema/date.ts';
import rule69 from '../schema/enum.ts';
import rule70 from '../schema/extension.ts';
import rule71 from '../schema/id.ts';
import rule72 from '../schema/placeholder-owner.ts';
import rule73 from '../schema/quantity.ts';
import rule74 from '../schema/repeated.ts';
import rule75 from '../schema/required.ts';
import rule76 from '../schema/template.ts';
import rule77 from '../schema/type.ts';
import rule78 from '../schema/unknown-key.ts';
import rule79 from '../schema/value.ts';
import rule80 from '../suppression/expired.ts';
import rule81 from '../suppression/unreadable.ts';
import rule82 from '../suppression/unused.ts';
import rule83 from '../suppression/without-reason.ts';
import rule84 from '../syntax/alias.ts';
import rule85 from '../syntax/character.ts';
import rule86 from '../syntax/document.ts';
import rule87 from '../syntax/duplicate-key.ts';
import rule88 from '../syntax/key.ts';
import rule89 from '../syntax/limit.ts';
import rule90 from '../syntax/merge-key.ts';
import rule91 from '../syntax/tab.ts';
import rule92 from '../syntax/tag.ts';
import rule93 from '../syntax/yaml.ts';
import rule94 from '../system/after-end-of-life.ts';
import rule95 from '../system/disposition.ts';
import rule96 from '../system/double-run.ts';
import rule97 from '../system/duplicate.ts';
import rule98 from '../system/gap.ts';
import rule99 from '../system/many-masters.ts';
import rule100 from '../system/not-integrated.ts';
import rule101 from '../system/renewal-before-decision.ts';
import rule102 from '../system/single-point.ts';
import rule103 from '../system/underused.ts';
import rule104 from '../touchpoint/decision-overdue.ts';
import rule105 from '../touchpoint/irregular.ts';
import rule106 from '../touchpoint/missed.ts';
import rule107 from '../touchpoint/none.ts';
import rule108 from '../touchpoint/one-domain.ts';
import rule109 from '../touchpoint/too-long.ts';

/** Every rule by id, in order of ids. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['alignment/business-without-it', rule0],
  ['alignment/coupling', rule1],
  ['alignment/critical-process', rule2],
  ['alignment/orphan-it-work', rule3],
  ['alignment/value-order', rule4],
  ['assumption/expired', rule5],
  ['capacity/hero', rule6],
  ['capacity/no-skill', rule7],
  ['capacity/overload', rule8],
  ['capacity/reserve', rule9],
  ['capacity/tight', rule10],
  ['capacity/undeclared', rule11],
  ['capacity/unestimated', rule12],
  ['capacity/wip', rule13],
  ['date/actual-in-future', rule14],
  ['date/ends-before-start', rule15],
  ['date/in-freeze', rule16],
  ['date/milestone-order', rule17],
  ['date/milestone-outside', rule18],
  ['date/weekend-or-holiday', rule19],
  ['dependency/cycle', rule20],
  ['dependency/incomplete', rule21],
  ['dependency/on-dropped', rule22],
  ['dependency/order', rule23],
  ['dependency/unacknowledged', rule24],
  ['feasibility/against-verdict', rule25],
  ['feasibility/conditions-open', rule26],
  ['feasibility/date', rule27],
  ['feasibility/headroom', rule28],
  ['feasibility/impact-missing', rule29],
  ['feasibility/missing', rule30],
  ['feasibility/no-logic', rule31],
  ['feasibility/prepare-late', rule32],
  ['feasibility/probability', rule33],
  ['feasibility/proof', rule34],
  ['feasibility/support-load', rule35],
  ['file/encoding', rule36],
  ['file/limit', rule37],
  ['file/link', rule38],
  ['file/nested-include', rule39],
  ['file/nested-roadmap', rule40],
  ['file/no-match', rule41],
  ['file/outside', rule42],
  ['file/too-large', rule43],
  ['file/two-roadmaps', rule44],
  ['file/unreadable', rule45],
  ['kpi/guardrail', rule46],
  ['kpi/incomplete', rule47],
  ['kpi/none', rule48],
  ['kpi/off-track', rule49],
  ['kpi/one-sided', rule50],
  ['kpi/shared-owner', rule51],
  ['kpi/stale', rule52],
  ['kpi/unmeasured-benefit', rule53],
  ['plan/empty-horizon', rule54],
  ['plan/expired-date', rule55],
  ['plan/far-precise', rule56],
  ['plan/near-vague', rule57],
  ['plan/stuck-status', rule58],
  ['reference/ambiguous', rule59],
  ['reference/dissolved-team', rule60],
  ['reference/duplicate-id', rule61],
  ['reference/self', rule62],
  ['reference/unknown', rule63],
  ['reference/unused', rule64],
  ['risk/unowned', rule65],
  ['scenario/no-effect', rule66],
  ['scenario/no-file', rule67],
  ['schema/date', rule68],
  ['schema/enum', rule69],
  ['schema/extension', rule70],
  ['schema/id', rule71],
  ['schema/placeholder-owner', rule72],
  ['schema/quantity', rule73],
  ['schema/repeated', rule74],
  ['schema/required', rule75],
  ['schema/template', rule76],
  ['schema/type', rule77],
  ['schema/unknown-key', rule78],
  ['schema/value', rule79],
  ['suppression/expired', rule80],
  ['suppression/unreadable', rule81],
  ['suppression/unused', rule82],
  ['suppression/without-reason', rule83],
  ['syntax/alias', rule84],
  ['syntax/character', rule85],
  ['syntax/document', rule86],
  ['syntax/duplicate-key', rule87],
  ['syntax/key', rule88],
  ['syntax/limit', rule89],
  ['syntax/merge-key', rule90],
  ['syntax/tab', rule91],
  ['syntax/tag', rule92],
  ['syntax/yaml', rule93],
  ['system/after-end-of-life', rule94],
  ['system/disposition', rule95],
  ['system/double-run', rule96],
  ['system/duplicate', rule97],
  ['system/gap', rule98],
  ['system/many-masters', rule99],
  ['system/not-integrated', rule100],
  ['system/renewal-before-decision', rule101],
  ['system/single-point', rule102],
  ['system/underused', rule103],
  ['touchpoint/decision-overdue', rule104],
  ['touchpoint/irregular', rule105],
  ['touchpoint/missed', rule106],
  ['touchpoint/none', rule107],
  ['touchpoint/one-domain', rule108],
  ['touchpoint/too-long', rule109],
]);
