import type { Analysis } from '@throughline/core';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { AnalysedParams } from '../protocol.ts';
import type { Settings } from '../settings.ts';
import type { Project } from '../state/project.ts';
import type { Session } from '../state/session.ts';
import { diagnosticsOf, shownFindings } from './diagnostics.ts';

export interface Told {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  /** Called instead for a client that asks, when there is something to ask for. */
  readonly changed: () => void;
  readonly analysed: (params: AnalysedParams) => void;
}

/**
 * Tells a client what each analysis found: only of those files whose diagnostics are new. A client
 * that would rather ask is told that it may.
 */
export class Publisher {
  readonly #settings: Settings;
  readonly #told: Told;
  /** What the client was told last, by roadmap and address. */
  readonly #last = new Map<Project, Map<string, string>>();

  constructor(settings: Settings, told: Told) {
    this.#settings = settings;
    this.#told = told;
  }

  analysed(session: Session, project: Project, analysis: Analysis): void {
    const uriOf = (path: string) => session.uriOf(project, path);
    const before = this.#last.get(project) ?? new Map<string, string>();
    const now = new Map<string, string>();
    let isChanged = false;
    for (const [path, diagnostics] of diagnosticsOf(analysis, this.#settings, uriOf)) {
      const uri = uriOf(path);
      const text = JSON.stringify(diagnostics);
      now.set(uri, text);
      if (before.get(uri) === text) continue;
      isChanged = true;
      const version = session.version(uri);
      this.#publish({
        uri,
        diagnostics: [...diagnostics],
        ...(version !== undefined && { version }),
      });
    }
    for (const uri of before.keys()) {
      if (now.has(uri)) continue;
      isChanged = true;
      this.#publish({ uri, diagnostics: [] });
    }
    this.#last.set(project, now);
    if (isChanged && this.#settings.diagnostics === 'pull') this.#told.changed();
    this.#told.analysed({
      folder: session.uriOf(project, ''),
      title: analysis.roadmap.title,
      ...countFindings(analysis, this.#settings),
      version: project.version,
    });
  }

  gone(project: Project): void {
    for (const uri of this.#last.get(project)?.keys() ?? []) {
      this.#publish({ uri, diagnostics: [] });
    }
    this.#last.delete(project);
    if (this.#settings.diagnostics === 'pull') this.#told.changed();
  }

  #publish(params: PublishDiagnosticsParams): void {
    if (this.#settings.diagnostics === 'push') this.#told.publish(params);
  }
}

/** How many findings there are of each severity, and the worst. */
function countFindings(analysis: Analysis, settings: Settings) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of shownFindings(analysis, settings)) counts[severity]++;
  const worst = (['error', 'warning', 'info'] as const).find((severity) => counts[severity] > 0);
  return { counts, ...(worst && { worst }) };
}
