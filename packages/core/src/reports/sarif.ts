import { RULE_PAGES } from '../rules/generated/pages.ts';
import { RULES } from '../rules/generated/rules.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { JsonFinding, JsonPlace, JsonReport } from './json.ts';

/**
 * Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), as GitHub's code
 * scanning and many viewers read it. Paths are relative URIs.
 */
export function sarifReport({ findings }: JsonReport, version: string): object {
  const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Throughline', version, rules: ids.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, ids)),
      },
    ],
  };
}

function ruleOf(id: string): object {
  const rule = RULES.get(id);
  const page = RULE_PAGES.get(id);
  return {
    id,
    ...(rule && {
      shortDescription: { text: rule.summary },
      defaultConfiguration: { level: LEVELS[rule.severity] },
    }),
    ...(page !== undefined && { help: { text: page, markdown: page } }),
  };
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

function resultOf(finding: JsonFinding, ids: readonly string[]): object {
  const { rule, severity, message, help, related = [] } = finding;
  const places = related.flatMap((step) =>
    isPlaced(step) ? [{ message: { text: step.message }, ...locationOf(step) }] : [],
  );
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${message}; ${help}` },
    locations: [locationOf(finding)],
    ...(places.length > 0 && { relatedLocations: places }),
    partialFingerprints: { 'throughline/v1': fingerprintOf(finding) },
  };
}

type Placed = JsonPlace & { readonly message: string };

function isPlaced(step: { readonly message: string } & Partial<JsonPlace>): step is Placed {
  return step.file !== undefined;
}

function locationOf({ file, line, column, endLine, endColumn }: JsonPlace): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}
