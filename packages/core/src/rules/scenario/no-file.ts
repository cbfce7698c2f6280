import { scenariosOf } from '../../link/scenarios.ts';
import { where } from '../../parse/origin.ts';
import { isScenario } from '../../shape/kind-of.ts';
import { displayed, quoted } from '../../text/display.ts';
import { nearest } from '../../text/nearest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a scenario that the roadmap names has its file',
  *checkWritten({ files, roadmap }) {
    const { scenarios = {} } = roadmap.data;
    const known = scenariosOf(roadmap, files);
    for (const [id, { file }] of Object.entries(scenarios)) {
      if (id.startsWith('x-') || (file === undefined ? known.has(id) : files.has(file))) continue;
      const name = file ?? `scenarios/${id}.yaml`;
      const near = nearest(name, [...files.keys()].filter(isScenario));
      yield {
        message: `there is no file ${quoted(name)} for the scenario ${displayed(id)}`,
        help: near ? `did you mean ${displayed(near)}?` : 'write it, or take the scenario out',
        at: file === undefined ? where(scenarios, id, 'key') : where(scenarios[id] ?? {}, 'file'),
        subject: `scenario:${id}`,
      };
    }
  },
});
