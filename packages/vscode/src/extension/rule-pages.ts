import * as vscode from 'vscode';
import { RULE_PAGE } from '@throughline/language-server/protocol';
import type { Server } from './server.ts';

/** `throughline-rule:/dependency/cycle.md` is the page of the rule `dependency/cycle`. */
export const RULE_SCHEME = 'throughline-rule';

/** Serves the pages of rules as documents, which the codes of findings link to. */
export function serveRulePages(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
    provideTextDocumentContent: async (uri) => {
      const id = uri.path.replace(/^\//, '').replace(/\.md$/, '');
      const page = await server.ask(RULE_PAGE, { id });
      const none = vscode.l10n.t('There is no rule of this name.');
      return page?.markdown ?? `# ${id}\n\n${none}\n`;
    },
  });
}

/** Shows the page of a rule: of the one named, or of one that the person picks. */
export async function explainRule(named?: unknown): Promise<void> {
  const id = typeof named === 'string' ? named : await pickRule();
  if (id === undefined) return;
  const uri = vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${id}.md` });
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

/** Offers the rules that have findings: those under the cursor first. */
async function pickRule(): Promise<string | undefined> {
  const here = rulesUnderCursor();
  const all = vscode.languages.getDiagnostics().flatMap(([, diagnostics]) => rulesOf(diagnostics));
  const counts = new Map<string, number>();
  for (const rule of all) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const others = [...counts.keys()].filter((rule) => !here.includes(rule)).toSorted();
  const picked = await vscode.window.showQuickPick(
    [...here, ...others].map((label) => ({
      label,
      description: here.includes(label)
        ? vscode.l10n.t('under the cursor')
        : vscode.l10n.t('{0} found', counts.get(label) ?? 0),
    })),
    {
      title: vscode.l10n.t('Explain Rule'),
      placeHolder: vscode.l10n.t('A rule that has something to say here'),
    },
  );
  return picked?.label;
}

function rulesUnderCursor(): readonly string[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  const there = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.intersection(editor.selection) !== undefined);
  return [...new Set(rulesOf(there))];
}

/** Ours are known by where their codes lead. */
function rulesOf(diagnostics: readonly vscode.Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ code }) =>
    typeof code === 'object' && code.target.scheme === RULE_SCHEME ? [String(code.value)] : [],
  );
}
