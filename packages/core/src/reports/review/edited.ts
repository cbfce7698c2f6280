import type { Change, Comparison, Move } from '../../compare/comparison.ts';
import { displayed } from '../../text/display.ts';
import type { Block, Item, Line } from './block.ts';
import { listed } from './listed.ts';
import type { PlaceOf } from './place.ts';

/** What somebody wrote differently, by the thing it is about, and what that does to its own dates. */
export function editedBlocks({ changes, moves }: Comparison, places: PlaceOf): readonly Block[] {
  const own = new Map(moves.flatMap((move) => (move.isEdited ? [[move.id, move]] : [])));
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.subject);
    if (group) group.push(change);
    else groups.set(change.subject, [change]);
  }
  const items = [...groups].map(([subject, all]) =>
    editedItem(all, own.get(idOf(subject)), places),
  );
  return listed('What was edited', items);
}

function idOf(subject: string): string {
  return subject.startsWith('initiative:') ? subject.slice('initiative:'.length) : '';
}

/** One change on one line; several of one thing below its name. */
function editedItem(all: readonly Change[], move: Move | undefined, places: PlaceOf): Item {
  const moved: readonly Line[] = move ? [[`so ${move.message}`]] : [];
  const lineOf = (change: Change, said: string): Line => [
    said,
    ' (',
    { code: places(change) },
    ')',
  ];
  const [first] = all;
  if (!first) return { line: [] };
  if (all.length === 1) return { line: lineOf(first, first.message), below: moved };
  const name = nameIn(all);
  return {
    line: [{ strong: name }],
    below: [...all.map((change) => lineOf(change, withoutName(change.message, name))), ...moved],
  };
}

/** What the messages about one thing begin with. */
function nameIn([first]: readonly Change[]): string {
  const message = first?.message ?? '';
  const end = first?.route.length === 0 || first?.kind === 'renamed' ? -1 : message.indexOf(': ');
  return end === -1
    ? displayed(first?.subject.replace(/^initiative:/, '') ?? '')
    : message.slice(0, end);
}

function withoutName(message: string, name: string): string {
  return message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
}
