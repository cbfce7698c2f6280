import * as vscode from 'vscode';
import {
  COMPARE,
  RULE_PAGE,
  WHY,
  type OverviewProblem,
  type OverviewResult,
} from '@throughline/language-server/protocol';
import type { Overview } from './overview.ts';
import { roadmapFile, type Roadmaps } from './roadmaps.ts';
import type { Server } from './server.ts';

/** What the tools are made from. */
interface Services {
  readonly server: Server;
  readonly roadmaps: Roadmaps;
  readonly overview: Overview;
}

/** Answers with text, or says in a sentence why there is none. Nothing is ever written. */
type Answer<T> = (input: T, services: Services) => Promise<string>;

/** What a language model may ask: it reads, and changes nothing. */
export function registerTools(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    register('get_roadmap_summary', summary, services),
    register('explain_roadmap_problem', explain, services),
    register('what_if', whatIf, services),
  );
}

function register<T>(name: string, answer: Answer<T>, services: Services): vscode.Disposable {
  return vscode.lm.registerTool<T>(`throughline_${name}`, {
    invoke: async ({ input }) => {
      const text = await answer(input, services);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
    },
  });
}

const NO_ROADMAP = 'No roadmap is open: a roadmap is a folder with a roadmap.yaml in it.';

/** The roadmap as JSON: enough to know what to ask for next. */
async function summary(_: unknown, { overview }: Services): Promise<string> {
  const found = await overview.ask();
  return found ? JSON.stringify(summaryOf(found)) : NO_ROADMAP;
}

function summaryOf({ initiatives, problems, touchpoints, ...rest }: OverviewResult) {
  const said = ({ rule, severity, message }: OverviewProblem) => ({ rule, severity, message });
  return {
    ...rest,
    initiatives: initiatives.map(({ problems: found, ...each }) => ({
      ...each,
      problems: found.map(said),
    })),
    problems: problems.map(said),
    touchpoints: touchpoints.map(({ id, title, due, isOverdue }) => ({
      id,
      title,
      due,
      isOverdue,
    })),
  };
}

interface ExplainInput {
  readonly initiative?: unknown;
  readonly rule?: unknown;
}

/** Why an initiative is late, with its findings; what a rule means. */
async function explain(
  { initiative, rule }: ExplainInput,
  { server, roadmaps, overview }: Services,
): Promise<string> {
  const roadmap = roadmaps.current();
  if (roadmap === undefined) return NO_ROADMAP;
  const parts: string[] = [];
  if (typeof initiative === 'string') {
    const page = await server.ask(WHY, { uri: roadmapFile(roadmap), id: initiative });
    const found = (await overview.ask())?.initiatives.find(({ id }) => id === initiative);
    parts.push(page?.markdown ?? `There is no initiative ${initiative}, or it is dropped.`);
    if (found) parts.push(problemList(found.problems));
  }
  if (typeof rule === 'string') {
    const page = await server.ask(RULE_PAGE, { id: rule });
    parts.push(page?.markdown ?? `There is no rule ${rule}.`);
  }
  return parts.length > 0 ? parts.join('\n\n') : 'Name an initiative by its id, or a rule.';
}

function problemList(problems: readonly OverviewProblem[]): string {
  if (problems.length === 0) return 'No finding is about it.';
  const lines = problems.map(({ severity, rule, message }) => `- ${severity} ${rule}: ${message}`);
  return `## Findings\n\n${lines.join('\n')}`;
}

interface WhatIfInput {
  readonly scenario?: unknown;
}

/** What would follow from the text of a scenario file, or from a scenario that has a name. */
async function whatIf({ scenario }: WhatIfInput, { server, roadmaps }: Services): Promise<string> {
  const roadmap = roadmaps.current();
  if (roadmap === undefined) return NO_ROADMAP;
  if (typeof scenario !== 'string') return 'Give a scenario: its id, or the text of one.';
  const isId = /^[a-z0-9-]+$/.test(scenario);
  const asked = isId ? { scenario } : { text: scenario };
  const found = await server.ask(COMPARE, { uri: roadmapFile(roadmap), ...asked });
  if (found === null) return NO_ROADMAP;
  return 'problem' in found ? `It cannot be said: ${found.problem}` : found.markdown;
}
