import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, open, rangeOf, theExtension, until } from '../workspace.ts';

const ERP = 'initiatives/erp/erp-finance.yaml';
const GERMANY = 'initiatives/germany/germany-launch.yaml';

/** What a person asks about the word under the cursor. */
export function language(): void {
  describe('in the editor', () => {
    let document: vscode.TextDocument;
    before(async () => {
      await theExtension();
      ({ document } = await open(GERMANY));
    });
    const at = (text: string) => rangeOf(document, text).start.translate(0, 2);

    it('hover tells what an initiative is', async () => {
      const hover = await until('a hover is given', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          at('erp-finance'),
        );
        return hovers.length > 0 ? textOf(hovers) : undefined;
      });
      assert.match(hover, /Move finance to the new ERP/);
    });

    it('hover runs no commands and no HTML', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at('erp-finance'),
      );
      for (const content of hovers.flatMap(({ contents }) => contents)) {
        assert(content instanceof vscode.MarkdownString);
        assert(content.isTrusted !== true && content.supportHtml !== true);
      }
    });

    it('definition leads to the file of an initiative', async () => {
      const [found] = await vscode.commands.executeCommand<
        (vscode.Location | vscode.LocationLink)[]
      >('vscode.executeDefinitionProvider', document.uri, at('erp-finance'));
      assert(found);
      const uri = 'uri' in found ? found.uri : found.targetUri;
      assert.equal(uri.toString(), file(ERP).toString());
    });

    it('references are found in all files', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        at('erp-finance'),
      );
      const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
      assert(files.has('germany-launch.yaml'), [...files].join());
      assert(files.has('erp-finance.yaml') && files.size > 2, [...files].join());
    });

    it('completion offers ids where one is asked for', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at('erp-finance'),
      );
      const labels = list.items.map(({ label }) =>
        typeof label === 'string' ? label : label.label,
      );
      for (const id of ['erp-finance', 'identity-sso', 'loyalty-app']) {
        assert(labels.includes(id), `${id} is not offered among ${labels.length}`);
      }
    });

    it('symbols of the workspace include initiatives by their names', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'germany-launch',
      );
      assert(symbols.some(({ location }) => location.uri.path.endsWith('germany-launch.yaml')));
    });
  });
}

function textOf(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
