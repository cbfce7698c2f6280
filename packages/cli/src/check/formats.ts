import {
  annotations,
  codeQualityReport,
  findingsMarkdown,
  jsonReport,
  junitReport,
  sarifReport,
  type JsonReport,
} from '@throughline/core';
import { VERSION } from '../generated/commands.ts';
import type { Opened } from '../open.ts';

/** How findings are written for programs and for pages, each from the one report. */
const WRITERS = {
  json: asJson,
  sarif: (report: JsonReport) => asJson(sarifReport(report, VERSION)),
  junit: junitReport,
  github: ({ findings }: JsonReport) => annotations(findings),
  gitlab: (report: JsonReport) => asJson(codeQualityReport(report)),
  markdown: findingsMarkdown,
} satisfies Readonly<Record<string, (report: JsonReport) => string>>;

export type MachineFormat = keyof typeof WRITERS;

// The keys of a literal are what its type says.
export const MACHINE_FORMATS = Object.keys(WRITERS) as readonly MachineFormat[];

/** The findings of roadmaps that were checked together. */
export function forMachine(
  format: MachineFormat,
  all: readonly Pick<Opened, 'analysis' | 'nameOf'>[],
): string {
  const parts = all.map(({ analysis, nameOf }) => ({ reported: analysis, nameOf }));
  return WRITERS[format](jsonReport(all[0]!.analysis.asOf, parts));
}

function asJson(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
