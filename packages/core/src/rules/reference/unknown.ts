import type { Definition, Reference } from '../../model/roadmap.ts';
import type { EntityKind } from '../../model/shape.ts';
import { writeName } from '../../edit/write-name.ts';
import { isPlaceholder } from '../../shape/placeholder-words.ts';
import { isFileName } from '../../shape/references.ts';
import { idFromPath } from '../../shape/read.ts';
import { displayed, quoted } from '../../text/display.ts';
import { kebab } from '../../text/kebab.ts';
import { nearest } from '../../text/nearest.ts';
import { HOMES, sayKind, sayOne } from '../../judge/kinds.ts';
import { defineRule, type Noticed, type WrittenContext } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every name that is used is the name of something',
  *checkWritten({ roadmap: { links }, files }) {
    // A status that is none is reported as a word that cannot stand there.
    const lost = links.lost.filter(({ kinds: [kind] }) => kind !== 'status');
    if (lost.length === 0) return;
    const names = namesOf(links.definitions);
    const unread = idsOfUnreadFiles(files);
    for (const reference of lost) {
      if (reference.kinds[0] === 'initiative' && unread.has(reference.id)) continue;
      if (isWithinKnown(reference, names)) yield notice(reference, names);
    }
  },
});

/** What the files define, by kind (and scope) and by id. */
interface Names {
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
  readonly byId: ReadonlyMap<string, readonly Definition[]>;
}

function namesOf(definitions: readonly Definition[]): Names {
  const idsOf = new Map<string, string[]>();
  const byId = new Map<string, Definition[]>();
  for (const definition of definitions) {
    push(idsOf, groupOf(definition.kind, definition.scope), definition.id);
    push(byId, definition.id, definition);
  }
  return { idsOf, byId };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function groupOf(kind: EntityKind, scope: string | undefined): string {
  return scope === undefined ? kind : `${kind} of ${scope}`;
}

/** Initiatives may well stand in files that could not be read; their syntax errors are enough. */
function idsOfUnreadFiles(files: WrittenContext['files']): ReadonlySet<string> {
  const unread = [...files.values()].filter(({ tree }) => tree.root === null);
  return new Set(unread.map(({ path }) => idFromPath(path)));
}

/** A milestone of an initiative that is itself unknown is not worth a second finding. */
function isWithinKnown({ kinds: [kind], scope }: Reference, { byId }: Names): boolean {
  if (scope === undefined || !kind) return true;
  return (byId.get(scope) ?? []).some((one) => one.kind === OWNERS[kind]);
}

const OWNERS: Partial<Record<EntityKind, EntityKind>> = { milestone: 'initiative', skill: 'team' };

function notice(reference: Reference, names: Names): Noticed {
  const { id, at, from, scope } = reference;
  const kind = reference.kinds[0] ?? 'initiative';
  const ids = names.idsOf.get(groupOf(kind, scope)) ?? [];
  const near = meantBy(id, ids);
  return {
    message: messageOf(kind, id, scope),
    help: near === undefined ? nextStep(kind, id, ids, names) : `did you mean ${displayed(near)}?`,
    at,
    ...(from !== undefined && { subject: from }),
    ...(near !== undefined && writeName(near, at)),
  };
}

function meantBy(id: string, ids: readonly string[]): string | undefined {
  const plain = kebab(isFileName(id) ? idFromPath(id) : id);
  return ids.includes(plain) ? plain : nearest(id, ids);
}

function messageOf(kind: EntityKind, id: string, scope: string | undefined): string {
  if (kind === 'roadmap') return `no other roadmap is known as ${quoted(id)}`;
  if (scope === undefined) return `there is no ${sayKind(kind)} ${quoted(id)}`;
  return `${displayed(scope)} has no ${sayKind(kind)} ${quoted(id)}`;
}

function nextStep(kind: EntityKind, id: string, ids: readonly string[], { byId }: Names): string {
  const other = byId.get(id)?.find((one) => one.scope === undefined);
  if (other)
    return `${displayed(id)} is ${sayOne(other.kind)}, and ${sayOne(kind)} must stand here`;
  const home = HOMES[kind];
  const add = home ? `add it under ${home}` : 'write a file for it under initiatives/';
  if (isPlaceholder(id)) return 'leave the line out until it is known';
  if (ids.length === 0 || ids.length > 6) return `check the spelling, or ${add}`;
  const known = [...new Set(ids)].map((one) => displayed(one)).join(', ');
  return `known here: ${known}; or ${add.replace(/:$/, '')}`;
}
