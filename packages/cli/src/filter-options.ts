import type { Command } from 'commander';
import { STATUSES, type ItemFilter, type Roadmap, type Status } from '@throughline/core';
import { unknownId } from './find-item.ts';
import { listArgument } from './options.ts';

/** What a person may ask for on the command line to see fewer initiatives. */
export interface FilterOptions {
  readonly status?: readonly string[];
  readonly team?: readonly string[];
  readonly domain?: readonly string[];
  readonly objective?: readonly string[];
  readonly label?: readonly string[];
  readonly words?: string;
  readonly late?: boolean;
  readonly critical?: boolean;
}

export function addFilterOptions(command: Command): Command {
  return command
    .option(
      '--status <names>',
      'of these statuses, with commas between (default: all but dropped)',
      listArgument,
    )
    .option('--team <ids>', 'that ask something of one of these teams', listArgument)
    .option('--domain <names>', 'of business, it or shared', listArgument)
    .option('--objective <ids>', 'that serve one of these objectives', listArgument)
    .option('--label <labels>', 'with one of these labels', listArgument)
    .option('--words <text>', 'whose id, title or summary has all of these words')
    .option('--late', 'that cannot be finished when they are due')
    .option('--critical', 'that cannot slip by a day without breaking a promise');
}

/** The filter that was asked for. Refuses names that the roadmap does not have. */
export function filterFrom(options: FilterOptions, roadmap: Roadmap): ItemFilter {
  const { status, team, domain, objective, label, words, late, critical } = options;
  const labels = new Set(roadmap.initiatives.flatMap(({ data }) => data.labels ?? []));
  return {
    ...(status && { statuses: known(status, 'status', STATUSES) as readonly Status[] }), // each is one of them
    ...(team && { teams: known(team, 'team', [...roadmap.teams.keys()]) }),
    ...(domain && { domains: known(domain, 'domain', ['business', 'it', 'shared']) }),
    ...(objective && { objectives: known(objective, 'objective', [...roadmap.objectives.keys()]) }),
    ...(label && { labels: known(label, 'label', [...labels]) }),
    ...(words !== undefined && { words }),
    ...(late && { late }),
    ...(critical && { critical }),
  };
}

function known(asked: readonly string[], what: string, ids: readonly string[]): readonly string[] {
  for (const id of asked) {
    if (!ids.includes(id)) throw unknownId(id, what, ids, `there are: ${ids.join(', ') || 'none'}`);
  }
  return asked;
}
