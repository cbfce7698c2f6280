import { insertEntry, replaceValue, type Sources } from '../../edit/entries.ts';
import type { Initiative } from '../../model/roadmap.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { headOf, isOpen, nameOf, sayList, subjectOf } from '../../judge/about.ts';
import { hasPurpose, isDuty, withPurpose } from '../../judge/purpose.ts';
import { ofEach } from '../../judge/of-each.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'IT work leads to an objective, a KPI or the business, or says why it must be done',
  *checkWritten({ roadmap, sources }) {
    const without = withoutOwn(roadmap);
    if (without.length === 0) return;
    const reached = withPurpose(roadmap);
    const orphans = new Set(without.filter((each) => !reached.has(each)));
    const said = new Set<Initiative>();
    for (const orphan of lastFirst(orphans)) {
      if (said.has(orphan)) continue;
      const behind = upstream(orphan, orphans);
      yield notice(
        orphan,
        [...behind].filter((each) => !said.has(each)),
        sources,
      );
      for (const each of [orphan, ...behind]) said.add(each);
    }
  },
});

/** All that need a purpose and have none of their own. */
const withoutOwn = ofEach((initiative) =>
  isOpen(initiative) && !isDuty(initiative) && !hasPurpose(initiative) ? [initiative] : [],
);

/** Those for which no other orphan waits come first: a purpose for them is one for all before them. */
function lastFirst(orphans: ReadonlySet<Initiative>): readonly Initiative[] {
  const awaited = new Set<Initiative | undefined>();
  for (const { dependencies } of orphans) {
    for (const { predecessor } of dependencies) awaited.add(predecessor);
  }
  const all = [...orphans];
  return [...all.filter((each) => !awaited.has(each)), ...all.filter((each) => awaited.has(each))];
}

/** The orphans that an orphan waits for, directly or through others. */
function upstream(orphan: Initiative, orphans: ReadonlySet<Initiative>): ReadonlySet<Initiative> {
  const found = new Set([orphan]);
  for (const { dependencies } of found) {
    for (const { predecessor } of dependencies) {
      if (predecessor && orphans.has(predecessor)) found.add(predecessor);
    }
  }
  found.delete(orphan);
  return found;
}

function notice(orphan: Initiative, behind: readonly Initiative[], sources: Sources): Noticed {
  const others = sayList(behind.map((each) => nameOf(each)));
  const also =
    behind.length > 0 ? `; ${others} only ${behind.length === 1 ? 'leads' : 'lead'} to it` : '';
  return {
    message: `${nameOf(orphan)} is IT work that leads to no objective, KPI or business initiative${also}`,
    help: 'name the objective or KPI that it serves, or say why it must be done: category run, risk, compliance or debt',
    at: headOf(orphan),
    subject: subjectOf(orphan),
    related: behind.map((each) => ({ message: `${nameOf(each)} leads to it`, at: headOf(each) })),
    fixes: ['run', 'risk', 'compliance', 'debt'].flatMap((each) =>
      categorise(orphan, each, sources),
    ),
  };
}

function categorise({ data }: Initiative, category: string, sources: Sources): Fix[] {
  const edit =
    replaceValue(sources, data, 'category', category) ??
    insertEntry(sources, data, 'category', category, { after: 'domain' });
  return edit ? [{ title: `Write category: ${category}`, safe: false, edits: [edit] }] : [];
}
