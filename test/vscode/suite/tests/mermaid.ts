import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ThroughlineExtension } from '../../../../packages/vscode/src/extension/extension.ts';
import { open, pageOf, theExtension } from '../workspace.ts';

export function mermaid(): void {
  describe('the Mermaid preview', () => {
    let extension: ThroughlineExtension;
    before(async () => {
      extension = await theExtension();
      await open('initiatives/loyalty-app.yaml');
      await vscode.commands.executeCommand('throughline.openMermaid');
    });

    it('draws a bar for every task, in a page of its own', async () => {
      const page = await pageOf(extension.mermaid, 'it has bars', ({ items }) => items.length > 20);
      assert.equal(page.notice, undefined);
      assert.notEqual(extension.mermaid.current()?.panel, extension.timeline.current()?.panel);
    });

    it('was refused nothing by its content security policy', async () => {
      const page = await pageOf(extension.mermaid, 'it answers', () => true);
      assert.deepEqual(page.violations, []);
    });
  });
}
