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
import rule25 from '../drift/carry-over.ts';
import rule26 from '../drift/late-slip.ts';
import rule27 from '../drift/priority-item.ts';
import rule28 from '../drift/priority-portfolio.ts';
import rule29 from '../drift/re-scope.ts';
import rule30 from '../drift/running-date.ts';
import rule31 from '../drift/say-do.ts';
import rule32 from '../drift/silent.ts';
import rule33 from '../drift/slip.ts';
import rule34 from '../feasibility/against-verdict.ts';
import rule35 from '../feasibility/conditions-open.ts';
import rule36 from '../feasibility/conflict.ts';
import rule37 from '../feasibility/date.ts';
import rule38 from '../feasibility/headroom.ts';
import rule39 from '../feasibility/impact-missing.ts';
import rule40 from '../feasibility/late.ts';
import rule41 from '../feasibility/missing.ts';
import rule42 from '../feasibility/no-logic.ts';
import rule43 from '../feasibility/prepare-late.ts';
import rule44 from '../feasibility/probability.ts';
import rule45 from '../feasibility/proof.ts';
import rule46 from '../feasibility/stale.ts';
import rule47 from '../feasibility/support-load.ts';
import rule48 from '../file/encoding.ts';
import rule49 from '../file/limit.ts';
import rule50 from '../file/link.ts';
import rule51 from '../file/nested-include.ts';
import rule52 from '../file/nested-roadmap.ts';
import rule53 from '../file/no-match.ts';
import rule54 from '../file/outside.ts';
import rule55 from '../file/too-large.ts';
import rule56 from '../file/two-roadmaps.ts';
import rule57 from '../file/unreadable.ts';
import rule58 from '../kpi/guardrail.ts';
import rule59 from '../kpi/incomplete.ts';
import rule60 from '../kpi/none.ts';
import rule61 from '../kpi/off-track.ts';
import rule62 from '../kpi/one-sided.ts';
import rule63 from '../kpi/shared-owner.ts';
import rule64 from '../kpi/stale.ts';
import rule65 from '../kpi/unmeasured-benefit.ts';
import rule66 from '../plan/empty-horizon.ts';
import rule67 from '../plan/expired-date.ts';
import rule68 from '../plan/far-precise.ts';
import rule69 from '../plan/near-vague.ts';
import rule70 from '../plan/stale.ts';
import rule71 from '../plan/stuck-status.ts';
import rule72 from '../quality/score.ts';
import rule73 from '../reference/ambiguous.ts';
import rule74 from '../reference/dissolved-team.ts';
import rule75 from '../reference/duplicate-id.ts';
import rule76 from '../reference/self.ts';
import rule77 from '../reference/unknown.ts';
import rule78 from '../reference/unused.ts';
import rule79 from '../risk/unowned.ts';
import rule80 from '../scenario/no-effect.ts';
import rule81 from '../scenario/no-file.ts';
import rule82 from '../schema/date.ts';
import rule83 from '../schema/enum.ts';
import rule84 from '../schema/extension.ts';
import rule85 from '../schema/id.ts';
import rule86 from '../schema/placeholder-owner.ts';
import rule87 from '../schema/quantity.ts';
import rule88 from '../schema/repeated.ts';
import rule89 from '../schema/required.ts';
import rule90 from '../schema/template.ts';
import rule91 from '../schema/type.ts';
import rule92 from '../schema/unknown-key.ts';
import rule93 from '../schema/value.ts';
import rule94 from '../stage/approval.ts';
import rule95 from '../stage/gate.ts';
import rule96 from '../suppression/expired.ts';
import rule97 from '../suppression/unreadable.ts';
import rule98 from '../suppression/unused.ts';
import rule99 from '../suppression/without-reason.ts';
import rule100 from '../syntax/alias.ts';
import rule101 from '../syntax/character.ts';
import rule102 from '../syntax/document.ts';
import rule103 from '../syntax/duplicate-key.ts';
import rule104 from '../syntax/key.ts';
import rule105 from '../syntax/limit.ts';
import rule106 from '../syntax/merge-key.ts';
import rule107 from '../syntax/tab.ts';
import rule108 from '../syntax/tag.ts';
import rule109 from '../syntax/yaml.ts';
import rule110 from '../system/after-end-of-life.ts';
import rule111 from '../system/disposition.ts';
import rule112 from '../system/double-run.ts';
import rule113 from '../system/duplicate.ts';
import rule114 from '../system/gap.ts';
import rule115 from '../system/many-masters.ts';
import rule116 from '../system/not-integrated.ts';
import rule117 from '../system/renewal-before-decision.ts';
import rule118 from '../system/single-point.ts';
import rule119 from '../system/underused.ts';
import rule120 from '../touchpoint/decision-overdue.ts';
import rule121 from '../touchpoint/irregular.ts';
import rule122 from '../touchpoint/missed.ts';
import rule123 from '../touchpoint/none.ts';
import rule124 from '../touchpoint/one-domain.ts';
import rule125 from '../touchpoint/too-long.ts';

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
  ['drift/carry-over', rule25],
  ['drift/late-slip', rule26],
  ['drift/priority-item', rule27],
  ['drift/priority-portfolio', rule28],
  ['drift/re-scope', rule29],
  ['drift/running-date', rule30],
  ['drift/say-do', rule31],
  ['drift/silent', rule32],
  ['drift/slip', rule33],
  ['feasibility/against-verdict', rule34],
  ['feasibility/conditions-open', rule35],
  ['feasibility/conflict', rule36],
  ['feasibility/date', rule37],
  ['feasibility/headroom', rule38],
  ['feasibility/impact-missing', rule39],
  ['feasibility/late', rule40],
  ['feasibility/missing', rule41],
  ['feasibility/no-logic', rule42],
  ['feasibility/prepare-late', rule43],
  ['feasibility/probability', rule44],
  ['feasibility/proof', rule45],
  ['feasibility/stale', rule46],
  ['feasibility/support-load', rule47],
  ['file/encoding', rule48],
  ['file/limit', rule49],
  ['file/link', rule50],
  ['file/nested-include', rule51],
  ['file/nested-roadmap', rule52],
  ['file/no-match', rule53],
  ['file/outside', rule54],
  ['file/too-large', rule55],
  ['file/two-roadmaps', rule56],
  ['file/unreadable', rule57],
  ['kpi/guardrail', rule58],
  ['kpi/incomplete', rule59],
  ['kpi/none', rule60],
  ['kpi/off-track', rule61],
  ['kpi/one-sided', rule62],
  ['kpi/shared-owner', rule63],
  ['kpi/stale', rule64],
  ['kpi/unmeasured-benefit', rule65],
  ['plan/empty-horizon', rule66],
  ['plan/expired-date', rule67],
  ['plan/far-precise', rule68],
  ['plan/near-vague', rule69],
  ['plan/stale', rule70],
  ['plan/stuck-status', rule71],
  ['quality/score', rule72],
  ['reference/ambiguous', rule73],
  ['reference/dissolved-team', rule74],
  ['reference/duplicate-id', rule75],
  ['reference/self', rule76],
  ['reference/unknown', rule77],
  ['reference/unused', rule78],
  ['risk/unowned', rule79],
  ['scenario/no-effect', rule80],
  ['scenario/no-file', rule81],
  ['schema/date', rule82],
  ['schema/enum', rule83],
  ['schema/extension', rule84],
  ['schema/id', rule85],
  ['schema/placeholder-owner', rule86],
  ['schema/quantity', rule87],
  ['schema/repeated', rule88],
  ['schema/required', rule89],
  ['schema/template', rule90],
  ['schema/type', rule91],
  ['schema/unknown-key', rule92],
  ['schema/value', rule93],
  ['stage/approval', rule94],
  ['stage/gate', rule95],
  ['suppression/expired', rule96],
  ['suppression/unreadable', rule97],
  ['suppression/unused', rule98],
  ['suppression/without-reason', rule99],
  ['syntax/alias', rule100],
  ['syntax/character', rule101],
  ['syntax/document', rule102],
  ['syntax/duplicate-key', rule103],
  ['syntax/key', rule104],
  ['syntax/limit', rule105],
  ['syntax/merge-key', rule106],
  ['syntax/tab', rule107],
  ['syntax/tag', rule108],
  ['syntax/yaml', rule109],
  ['system/after-end-of-life', rule110],
  ['system/disposition', rule111],
  ['system/double-run', rule112],
  ['system/duplicate', rule113],
  ['system/gap', rule114],
  ['system/many-masters', rule115],
  ['system/not-integrated', rule116],
  ['system/renewal-before-decision', rule117],
  ['system/single-point', rule118],
  ['system/underused', rule119],
  ['touchpoint/decision-overdue', rule120],
  ['touchpoint/irregular', rule121],
  ['touchpoint/missed', rule122],
  ['touchpoint/none', rule123],
  ['touchpoint/one-domain', rule124],
  ['touchpoint/too-long', rule125],
]);
