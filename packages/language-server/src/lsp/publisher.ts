import type { Analysis } from '@throughline/core';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { AnalysedParams } from '../protocol.ts';
import type { Settings } from '../settings.ts';
import type { Project } from '../state/project.ts';
import type { Session } from '../state/session.ts';
import { shownFindings } from './diagnostics.ts';
import { NO_FINDINGS, reportsOf, takeChanged, type FileReport } from './reports.ts';

export interface Told {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  /** Called instead for a client that asks, when there is something to ask for. */
  readonly changed: () => void;
  readonly analysed: (params: AnalysedParams) => void;
}

/**
 * Tells a client what was found: only of those files whose diagnostics are new, open ones first. A
 * client that would rather ask is told that it may.
 */
export class Publisher {
  readonly #settings: Settings;
  readonly #told: Told;
  /** The names of the reports that the client was told of last, by roadmap and address. */
  readonly #last = new Map<Project, Map<string, string>>();

  constructor(settings: Settings, told: Told) {
    this.#settings = settings;
    this.#told = told;
  }

  /** Something is known of a roadmap, all of it or what can be known at once. */
  found(session: Session, project: Project, analysis: Analysis): void {
    const uriOf = (path: string) => session.uriOf(project, path);
    const reports = reportsOf({ analysis, project, settings: this.#settings, uriOf });
    const told = this.#last.get(project) ?? new Map<string, string>();
    this.#last.set(project, told);
    const changed = new Map<string, FileReport>();
    for (const uri of takeChanged(project)) {
      const report = reports.get(uri) ?? NO_FINDINGS;
      if ((told.get(uri) ?? NO_FINDINGS.resultId) === report.resultId) continue;
      changed.set(uri, report);
      if (reports.has(uri)) told.set(uri, report.resultId);
      else told.delete(uri);
    }
    if (changed.size > 0) this.#tell(session, changed);
  }

  /** All is known of a roadmap as it is now. */
  checked(session: Session, project: Project, analysis: Analysis): void {
    this.#told.analysed({
      folder: session.uriOf(project, ''),
      title: analysis.roadmap.title,
      ...countFindings(analysis, this.#settings),
      version: project.version,
    });
  }

  gone(session: Session, project: Project): void {
    const uris = [...(this.#last.get(project)?.keys() ?? [])];
    this.#last.delete(project);
    this.#tell(session, new Map(uris.map((uri) => [uri, NO_FINDINGS])));
  }

  #tell(session: Session, reports: ReadonlyMap<string, FileReport>): void {
    if (this.#settings.diagnostics === 'pull') return this.#told.changed();
    const open = [...reports].filter(([uri]) => session.version(uri) !== undefined);
    for (const [uri, { items }] of new Map([...open, ...reports])) {
      const version = session.version(uri);
      this.#told.publish({ uri, diagnostics: items(), ...(version !== undefined && { version }) });
    }
  }
}

/** How many findings there are of each severity, and the worst. */
function countFindings(analysis: Analysis, settings: Settings) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of shownFindings(analysis, settings)) counts[severity]++;
  const worst = (['error', 'warning', 'info'] as const).find((severity) => counts[severity] > 0);
  return { counts, ...(worst && { worst }) };
}
