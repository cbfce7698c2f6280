import type { Definition } from '../../model/roadmap.ts';
import { quoted } from '../../text/display.ts';
import { sayKind } from '../../judge/kinds.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'an id belongs to one thing of its kind',
  *checkWritten({ roadmap }) {
    for (const [first, ...others] of roadmap.links.namesakes) {
      for (const other of others) yield notice(other, first!);
    }
  },
});

function notice({ kind, id, scope, at }: Definition, earlier: Definition): Noticed {
  const within = scope === undefined ? '' : ` of ${scope}`;
  const name = at.start === at.end ? `${quoted(id)}, taken from the file's name,` : quoted(id);
  return {
    message: `${name} is already the id of another ${sayKind(kind)}${within}, in ${placeOf(earlier, at.path)}`,
    help: 'give one of the two another id, or delete the copy; until then only the first counts',
    at,
    subject: `${kind}:${id}`,
    related: [{ message: `the first ${sayKind(kind)} of this id`, at: earlier.at }],
  };
}

function placeOf({ at }: Definition, path: string): string {
  return at.path === path ? 'this file' : at.path;
}
