import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, pageOf, theExtension, until } from './workspace.ts';

/** In a folder that the person does not trust: nothing less, as nothing of the folder is run. */
export function restricted(): void {
  describe('in Restricted Mode', () => {
    it('findings appear', async () => {
      assert.equal(vscode.workspace.isTrusted, false);
      await theExtension();
      await until('there are findings', () =>
        vscode.languages.getDiagnostics().some(([, diagnostics]) => diagnostics.length > 0),
      );
    });

    it('the timeline is drawn', async () => {
      const { timeline } = await theExtension();
      await open('initiatives/loyalty-app.yaml');
      await vscode.commands.executeCommand('throughline.openTimeline');
      const page = await pageOf(timeline, 'it has items', ({ items }) => items.length > 0);
      assert.deepEqual(page.violations, []);
    });
  });
}
