import { where } from '../../parse/origin.ts';
import { isScenario } from '../../shape/kind-of.ts';
import { displayed, quoted } from '../../text/display.ts';
import { nearest } from '../../text/nearest.ts';
import { defineRule } from '../rule.ts';
import { fileOfScenario } from '../scenarios.ts';

export default defineRule({
  severity: 'error',
  summary: 'a scenario that the roadmap names has its file',
  *check({ files, roadmap }) {
    const { scenarios = {} } = roadmap.data;
    for (const [id, scenario] of Object.entries(scenarios)) {
      if (id.startsWith('x-')) continue;
      const path = fileOfScenario(id, roadmap, files);
      if (path !== undefined) continue;
      const name = scenario.file ?? `scenarios/${id}.yaml`;
      const near = nearest(name, [...files.keys()].filter(isScenario));
      yield {
        message: `there is no file ${quoted(name)} for the scenario ${displayed(id)}`,
        help: near ? `did you mean ${displayed(near)}?` : 'write it, or take the scenario out',
        at: scenario.file === undefined ? where(scenarios, id, 'key') : where(scenario, 'file'),
        subject: `scenario:${id}`,
      };
    }
  },
});
