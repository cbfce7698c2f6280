import { insertEntry, type Sources } from '../../edit/entries.ts';
import { scalarText } from '../../edit/scalar.ts';
import type { Initiative, Roadmap } from '../../model/roadmap.ts';
import { placeOf, where } from '../../parse/origin.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import { headOf, isOpen, nameOf, sayCount, sayList, subjectOf } from '../../judge/about.ts';
import { isDuty } from '../../judge/purpose.ts';
import { defineRule, type Around, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'an initiative names a figure that shows whether it worked',
  *checkInitiative(initiative, { roadmap, sources }) {
    if (roadmap.kpis.size > 0 && lacksFigure(initiative))
      yield notice(initiative, roadmap, sources);
  },
  *checkWritten({ roadmap }) {
    if (roadmap.kpis.size > 0) return;
    const without = roadmap.initiatives.filter(lacksFigure);
    if (without.length > 0) yield noneAtAll(roadmap, without);
  },
});

/**
 * Work that serves an objective needs a figure. Without an objective, only work of the business
 * does: what a duty is for its category says, and what IT work leads to is asked elsewhere.
 */
function lacksFigure(initiative: Initiative): boolean {
  if (!isOpen(initiative)) return false;
  const { kpis = [], objectives = [], domain } = initiative.data;
  if (kpis.length > 0) return false;
  return objectives.length > 0 || (domain !== 'it' && !isDuty(initiative));
}

function noneAtAll({ at }: Roadmap, without: readonly Initiative[]): Noticed {
  const names = sayList(without.map((each) => nameOf(each)));
  return {
    message: `this roadmap has no KPIs, so nobody will see whether ${names} worked`,
    help: 'add kpis: with one figure from the business and one from IT, and name them in the initiatives that move them',
    at,
  };
}

function notice(initiative: Initiative, roadmap: Around['roadmap'], sources: Sources): Noticed {
  const { data } = initiative;
  const objectives = data.objectives ?? [];
  const suggestions = figuresOf(objectives, roadmap);
  const serves = sayList(objectives.map((each) => displayed(each)));
  const number = sayCount(roadmap.kpis.size, 'KPI');
  return {
    message:
      objectives.length > 0
        ? `${nameOf(initiative)} serves ${serves}, and names no KPI that it moves`
        : `${nameOf(initiative)} names no objective that it serves and no KPI that it moves`,
    help:
      suggestions.length > 0
        ? `name the figure that will show whether it worked; what it serves is measured by ${sayList(suggestions.map((each) => displayed(each)))}`
        : `name the figure that will show whether it worked; this roadmap has ${number}`,
    at: placeOf(data, 'kpis') ?? headOf(initiative),
    subject: subjectOf(initiative),
    fixes: suggestions.slice(0, 3).flatMap((kpi) => naming(initiative, kpi, sources)),
  };
}

/** The KPIs by which the objectives themselves are measured. */
function figuresOf(objectives: readonly string[], roadmap: Around['roadmap']): readonly string[] {
  const kpis = objectives.flatMap((id) => roadmap.objectives.get(id)?.data.kpis ?? []);
  return [...new Set(kpis)].filter((id) => roadmap.kpis.has(id));
}

function naming({ data }: Initiative, kpi: string, sources: Sources): Fix[] {
  const text = `[${scalarText(kpi, { inFlow: true })}]`;
  const edit = data.kpis
    ? { ...where(data, 'kpis'), text }
    : insertEntry(sources, data, 'kpis', text, { after: 'objectives' });
  return edit ? [{ title: `Name the KPI ${displayed(kpi)}`, safe: false, edits: [edit] }] : [];
}
