import {
  analyze,
  applyScenario,
  nearest,
  quoted,
  scenariosOf,
  visible,
  type Analysis,
  type Diagnostic,
  type Finding,
  type Scenario,
} from '@throughline/core';
import { Refusal } from './command.ts';
import { placeOf } from './place.ts';
import type { Opened } from './open.ts';

/** The scenario of a name; refuses names that none has, and says which may be meant. */
export function scenarioNamed(id: string, { roadmap, files }: Analysis): Scenario {
  const scenarios = scenariosOf(roadmap, files);
  const scenario = scenarios.get(id);
  if (scenario) return scenario;
  const ids = [...scenarios.keys()];
  const near = nearest(id, ids);
  throw new Refusal(
    `there is no scenario ${quoted(id)}`,
    near !== undefined
      ? `did you mean ${visible(near)}?`
      : ids.length > 0
        ? `there are: ${visible(ids.join(', '))}`
        : `write one: scenarios/${visible(id)}.yaml`,
  );
}

/**
 * The analysis of a roadmap as it would be if a scenario held. Refuses a scenario with errors:
 * half of one would be taken for the whole.
 */
export function underScenario(id: string, opened: Opened): Opened {
  const { analysis, loaded } = opened;
  const scenario = scenarioNamed(id, analysis);
  refuse(
    scenario,
    opened,
    analysis.findings.filter(({ severity }) => severity === 'error'),
  );
  const { value: files, diagnostics } = applyScenario(analysis, scenario.data);
  refuse(scenario, opened, diagnostics);
  const { asOf } = analysis;
  const tried = analyze(files, { asOf, diagnostics: loaded.diagnostics });
  return { ...opened, analysis: { ...tried, findings: tried.findings.map(withoutFixes) } };
}

/** What would mend the what-if is no change to make in the roadmap. */
function withoutFixes({ fixes: _fixes, ...finding }: Finding): Finding {
  return finding;
}

function refuse({ id, path }: Scenario, opened: Opened, found: readonly Diagnostic[]): void {
  const [first, ...others] = found.filter(({ at }) => at.path === path);
  if (!first) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new Refusal(
    `the scenario ${visible(id)} cannot be tried: ${placeOf(first.at, opened)}: ${first.message}${more}`,
    first.help,
  );
}
