import assert from 'node:assert/strict';
import process from 'node:process';
import * as vscode from 'vscode';
import { serveFromMemory } from './memory.ts';
import { file, findingsIn, open, theExtension, until } from './workspace.ts';

/** In a workspace whose files are on no disk, outside a browser. */
export function virtual(): void {
  describe('in a virtual workspace', () => {
    before(() => serveFromMemory(process.env['THROUGHLINE_EXAMPLE'] ?? ''));

    it('findings appear', async () => {
      assert.equal(file('').scheme, 'memory');
      // Where nothing can be searched, a document that is opened is what VS Code goes by.
      await open('initiatives/recipe-plm.yaml');
      await theExtension();
      const misnamed = file('initiatives/recipe-plm.yaml');
      await until('there are findings', () => findingsIn(misnamed, 'reference/unknown').length > 0);
    });

    it('a file that is deleted is missed', async () => {
      const target = file('initiatives/germany/germany-launch.yaml');
      assert.deepEqual(findingsIn(target, 'reference/unknown'), []);
      await vscode.workspace.fs.delete(file('initiatives/erp/erp-finance.yaml'));
      await until('it is missed', () => findingsIn(target, 'reference/unknown').length > 0);
    });

    it('hover tells what an initiative is', async () => {
      const { document } = await open('initiatives/loyalty-app.yaml');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(document.getText().indexOf('customer-profile') + 2),
      );
      assert(hovers.length > 0);
    });
  });
}
