import { readCorpus } from './corpus.ts';
import { toYaml } from './to-yaml.ts';

/** What the corpus says of an enhancement proposal, as far as the conversion reads it. */
interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly stage: string | null;
  readonly owners: readonly string[];
  readonly approvers: readonly string[];
  readonly reviewers: readonly string[];
  readonly teams: readonly { readonly team: string; readonly role: string }[];
  readonly start: string | null;
  readonly target: { readonly release: string } | null;
  readonly milestones: readonly { readonly name: string; readonly release: string }[];
  readonly gates: readonly { readonly gate: string; readonly approver: string }[];
  readonly related: readonly Reference[];
  readonly replaces: readonly Reference[];
  readonly supersededBy: readonly Reference[];
  readonly links: readonly string[];
}

interface Reference {
  readonly raw: string;
  readonly id: string | null;
}

interface Corpus {
  readonly source: { readonly commitDate: string };
  readonly roadmap: {
    readonly title: string;
    readonly stages: readonly string[];
    readonly releases: readonly {
      readonly id: string;
      readonly codeFreeze: string;
      readonly released: string;
    }[];
  };
  readonly teams: readonly { readonly id: string }[];
  readonly initiatives: readonly Proposal[];
}

/** Faults that people left in the proposals, by kind, as independent programs found them. */
export type Expected = Readonly<Record<string, readonly ExpectedFault[]>>;
export interface ExpectedFault {
  readonly id: string;
  readonly role?: string;
  readonly value?: string;
  readonly ref?: string;
}

export interface Converted {
  /** By path below the roadmap's folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The day on which the corpus was taken. */
  readonly asOf: string;
}

/** The Kubernetes enhancement proposals in our format: one file each, written as they were found. */
export function convertKubernetes(): Converted {
  const corpus = readCorpus('k8s-enhancements') as Corpus; // described in its README
  const files = new Map([['roadmap.yaml', toYaml(roadmapOf(corpus))]]);
  for (const proposal of corpus.initiatives) {
    files.set(`initiatives/${proposal.id}.yaml`, toYaml(initiativeOf(proposal)));
  }
  return { files, asOf: corpus.source.commitDate.slice(0, 10) };
}

export function expectedFaults(): Expected {
  return readCorpus('k8s-enhancements.expected-findings') as Expected; // described in its README
}

function roadmapOf({ roadmap, teams }: Corpus) {
  return {
    roadmap: 'kubernetes-enhancements',
    title: roadmap.title,
    calendar: {
      releases: Object.fromEntries(
        roadmap.releases.map(({ id, released, codeFreeze }) => [
          id,
          { date: released, freeze: codeFreeze },
        ]),
      ),
    },
    stages: Object.fromEntries(roadmap.stages.map((stage) => [stage, { title: stage }])),
    statuses: {
      provisional: 'proposed',
      implementable: 'committed',
      implemented: 'done',
      deferred: 'paused',
      rejected: 'dropped',
      withdrawn: 'dropped',
      replaced: 'dropped',
    },
    // The corpus lists every name that was used; the groups that exist are named by their kind.
    teams: Object.fromEntries(
      teams
        .filter(({ id }) => /^(?:sig|wg|ug|committee)-[a-z-]+$/.test(id))
        .map(({ id }) => [id, { title: id, domain: 'it' }]),
    ),
  };
}

/** Absent values are left out, as people leave them out. */
function initiativeOf(proposal: Proposal): object {
  const { stage, start, target, supersededBy, milestones, gates } = proposal;
  const teams = [...new Set(proposal.teams.map(({ team }) => team))];
  const replacement = supersededBy.map(({ raw, id }) => id ?? raw)[0];
  return {
    // Proposals were filed under a number; the corpus made equal numbers different, as a folder would.
    id: proposal.id.replace(/--.*$/, ''),
    title: proposal.title,
    domain: 'it',
    category: 'growth',
    status: proposal.status,
    ...(stage !== null && { stage }),
    owners: {
      it: proposal.owners,
      ...(proposal.approvers.length > 0 && { business: proposal.approvers }),
    },
    'x-reviewers': proposal.reviewers,
    // The day on which the proposal was written down, not the one on which work began.
    ...(start !== null && { 'x-created': start }),
    ...(target && { target: target.release }),
    ...(milestones.length > 0 && {
      milestones: milestones.map(({ name, release }) => ({
        id: name,
        title: name,
        kind: 'release',
        target: release,
      })),
    }),
    ...(gates.length > 0 && {
      gates: Object.fromEntries(
        gates.map(({ gate, approver }) => [gate.replace('prr.', ''), { by: approver }]),
      ),
    }),
    ...(teams.length > 0 && { demand: teams.map((team) => ({ team })) }),
    ...(replacement !== undefined && { replacedBy: replacement }),
    links: [
      ...proposal.links,
      ...[...proposal.related, ...proposal.replaces]
        .filter(({ id }) => id === null)
        .map(({ raw }) => raw),
    ],
  };
}
