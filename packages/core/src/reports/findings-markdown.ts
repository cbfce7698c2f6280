import { sayCounts } from './html/parts.ts';
import type { JsonReport } from './json.ts';
import { SEVERITIES } from './reported.ts';
import type { Block } from './review/block.ts';
import { listed } from './review/listed.ts';
import { markdownOf } from './review/markdown.ts';

/** Findings for a job's summary or a comment. */
export function findingsMarkdown({ findings, summary, asOf }: JsonReport): string {
  const counts = sayCounts(summary);
  const first: Block = {
    kind: 'paragraph',
    line: [{ strong: counts === '' ? 'No findings' : counts }, `, as of ${asOf}.`],
  };
  const gravest = SEVERITIES.flatMap((each) =>
    findings.filter(({ severity }) => severity === each),
  );
  const items = gravest.map(({ severity, message, help, rule, file, line }) => ({
    line: [{ severity }, ` ${message}`],
    below: [[help, ' (', { code: rule }, ' at ', { code: `${file}:${line}` }, ')']],
  }));
  return markdownOf([first, ...listed('Findings', items)]);
}
