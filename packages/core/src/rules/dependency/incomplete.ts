import type { Dependency } from '../../model/roadmap.ts';
import { displayed, quoted } from '../../text/display.ts';
import { isOpen, nameOf, subjectOf } from '../../judge/about.ts';
import { isOutstanding } from '../../judge/outstanding.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a dependency says on whom, for what and by when',
  *checkInitiative(initiative, { roadmap }) {
    if (!isOpen(initiative)) return;
    for (const dependency of initiative.dependencies) {
      const notice = isOutstanding(dependency, roadmap) ? missingIn(dependency) : undefined;
      if (notice) yield notice;
    }
  },
});

function missingIn(dependency: Dependency): Noticed | undefined {
  const { of, data, on = '' } = dependency;
  const entry = typeof data === 'string' ? {} : data;
  const hasWhat = entry.for !== undefined;
  const hasWhen = entry.needBy !== undefined || entry.promised !== undefined;
  if (hasWhat && hasWhen) return undefined;
  const name = nameOf(of);
  const from = entry.external === undefined ? displayed(on) : quoted(entry.external);
  return {
    message: hasWhat
      ? `${name} does not say by when it needs ${quoted(entry.for ?? '')} from ${from}`
      : `${name} does not say what it needs from ${from}${hasWhen ? '' : ', nor by when'}`,
    help: `write ${hasWhat ? '' : 'for: with the thing that is needed'}${hasWhat || hasWhen ? '' : ', and '}${hasWhen ? '' : 'needBy: with the day'}`,
    at: dependency.at,
    subject: subjectOf(of),
  };
}
