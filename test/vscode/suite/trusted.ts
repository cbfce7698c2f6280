import { commands } from './tests/commands.ts';
import { editing } from './tests/editing.ts';
import { findings } from './tests/findings.ts';
import { language } from './tests/language.ts';
import { mermaid } from './tests/mermaid.ts';
import { places } from './tests/places.ts';
import { settings } from './tests/settings.ts';
import { timeline } from './tests/timeline.ts';

/** In a folder that the person trusts: everything. */
export function trusted(): void {
  commands();
  findings();
  language();
  settings();
  places();
  timeline();
  editing();
  mermaid();
}
