import { type Analysis, type Finding, type Severity, type Step } from '@throughline/core';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Settings } from '../settings.ts';
import { isLeftToTheSchema, tagsOf } from './rules.ts';

type Address = (path: string) => string;

/** The findings that this client is told of. */
export function shownFindings({ findings }: Analysis, settings: Settings): readonly Finding[] {
  if (settings.schemaFeatures) return findings;
  return findings.filter(({ rule }) => !isLeftToTheSchema(rule));
}

export function diagnosticOf(
  finding: Finding,
  sources: Analysis['sources'],
  settings: Settings,
  uriOf: Address,
): Diagnostic {
  const { rule, severity, at, chain = [], related = [], fixes = [], subject } = finding;
  const showsPlaces = settings.client.relatedInformation;
  const placed = showsPlaces ? [...chain, ...related].filter(hasPlace) : [];
  const tags = tagsOf(rule);
  return {
    range: settings.places.rangeIn(sources, at),
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: { href: settings.rulePage.replaceAll('{id}', rule) },
    source: 'throughline',
    message: messageOf(finding, showsPlaces),
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(placed.length > 0 && {
      relatedInformation: placed.map((step) => ({
        message: step.message,
        location: { uri: uriOf(step.at.path), range: settings.places.rangeIn(sources, step.at) },
      })),
    }),
    data: {
      ...(subject !== undefined && { subject }),
      fixes: fixes.map(({ title, safe }) => ({ title, safe })),
    },
  };
}

/** What is wrong, the reasons that are not shown as places, and what to do about it. */
function messageOf({ message, help, chain = [] }: Finding, showsPlaces: boolean): string {
  const told = chain.filter((step) => !showsPlaces || !hasPlace(step));
  return [message, ...told.map((step) => `· ${step.message}`), `→ ${help}`].join('\n');
}

function hasPlace(step: Step): step is Required<Step> {
  return step.at !== undefined;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
