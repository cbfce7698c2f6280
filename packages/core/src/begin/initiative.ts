import { scalarText } from '../edit/scalar.ts';
import { kebab } from '../text/kebab.ts';

export interface Known {
  readonly domain?: string;
  readonly team?: string;
  readonly objective?: string;
  /** Those of the objective. */
  readonly kpis?: readonly string[];
}

/** The file of a new initiative: what is known, and as comments what to say next. */
export function initiativeText(title: string, known: Known): string {
  // A name like an id makes a poor title; as words it is a beginning.
  const isId = kebab(title) === title;
  const words = isId
    ? `${title.charAt(0).toUpperCase()}${title.slice(1).replaceAll('-', ' ')}`
    : title;
  const kpis = known.kpis?.join(', ') ?? '';
  const given = [
    known.domain && `domain: ${known.domain}`,
    'status: proposed',
    known.objective && `objectives: [${known.objective}]`,
    kpis !== '' && `kpis: [${kpis}] # keep those that it moves`,
    known.team && `demand:\n  - {team: ${known.team}} # effort: 10..20..40pd`,
  ].filter((line) => typeof line === 'string' && line !== '');
  return `title: ${scalarText(words)}
${given.join('\n')}

# Next, in any order:
# summary: what will be different, and for whom
# owners: {business: …, it: …}
${known.objective ? '' : '# objectives: [what it is for]\n'}${kpis ? '' : '# kpis: [{kpi: …, expect: …}]\n'}# start: 2027-03-15
# target: 2027-Q3
# dependsOn: [{on: …, for: …, needBy: …}]
${known.team ? '' : '# demand: [{team: …, effort: 10..20..40pd}]\n'}`;
}
