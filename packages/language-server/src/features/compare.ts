import {
  analyze,
  applyScenario,
  compareAnalyses,
  markdownOf,
  quoted,
  reviewHtml,
  reviewOf,
  scenariosOf,
  type Analysis,
  type Scenario,
} from '@throughline/core';
import { projectFeature } from '../feature.ts';
import { COMPARE, type CompareParams, type CompareResult } from '../protocol.ts';

/** The name of a scenario that stands in no file. */
const UNSAVED = 'scenarios/what-if.scenario.yaml';

/** What would follow if a scenario held: what moves, who is affected, which findings come and go. */
export default projectFeature({
  method: COMPARE,
  answer({ scenario: id, text }: CompareParams, { analysis, project }): CompareResult {
    const known = text === undefined ? analysis : withUnsaved(text, analysis);
    const scenario = [...scenariosOf(known.roadmap, known.files).values()].find((each) =>
      text === undefined ? each.id === id : each.path === UNSAVED,
    );
    if (!scenario) return { problem: `there is no scenario ${quoted(id ?? '')}` };
    const problem = problemOf(scenario, known);
    if (problem !== undefined) return { problem };
    const { value: files, diagnostics } = applyScenario(known, scenario.data);
    const [unlaid] = diagnostics;
    if (unlaid) return { problem: unlaid.message };
    const read = { asOf: analysis.asOf, diagnostics: project.loaded.diagnostics };
    const head = { ...analyze(files, read), name: scenario.id };
    const base = { ...analysis, name: 'the roadmap' };
    const blocks = reviewOf(base, head, compareAnalyses(base, head));
    const { title } = scenario;
    return { title, markdown: markdownOf(blocks), html: reviewHtml(title, blocks) };
  },
});

function withUnsaved(text: string, { sources, asOf }: Analysis): Analysis {
  return analyze([...sources.values(), { path: UNSAVED, text }], { asOf });
}

/** Half a scenario would be taken for the whole: one with errors is none. */
function problemOf({ path }: Scenario, { findings }: Analysis): string | undefined {
  return findings.find(({ at, severity }) => at.path === path && severity === 'error')?.message;
}
