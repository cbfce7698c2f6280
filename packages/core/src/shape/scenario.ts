import type { ScenarioFile } from '../model/generated/types.ts';
import { where } from '../parse/origin.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { displayed } from '../text/display.ts';

/** Reports other ids: a scenario names what is there, and the name is how it is found. */
export function checkScenario(data: ScenarioFile, diagnostics: Diagnostic[]): void {
  for (const section of [data.initiatives, data.milestones]) {
    for (const [name, values] of Object.entries(section ?? {})) {
      if (name.startsWith('x-') || values?.id === undefined) continue;
      diagnostics.push({
        rule: 'schema/unknown-key',
        message: `a scenario cannot give ${displayed(name)} another id`,
        help: 'delete this line; the key above says which one is meant',
        at: where(values, 'id', 'key'),
      });
    }
  }
}
