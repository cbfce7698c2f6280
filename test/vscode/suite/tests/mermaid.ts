import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ThroughlineExtension } from '../../../../packages/vscode/src/extension/extension.ts';
import { open, pageOf, rangeOf, replace, revert, theExtension } from '../workspace.ts';

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

    it('shows hostile words as words', async () => {
      const { document } = await open('initiatives/germany/germany-launch.yaml');
      const hostile = 'title: "<img src=x onerror=alert(1)> :crit, click x call alert()"';
      await replace(document, rangeOf(document, 'title: Launch in Germany'), hostile);
      const page = await pageOf(extension.mermaid, 'the words are there', ({ words }) =>
        words.includes('onerror'),
      );
      assert.deepEqual(page.foreign, []);
      await revert(document);
    });

    it('was refused nothing by its content security policy', async () => {
      const page = await pageOf(extension.mermaid, 'it answers', () => true);
      assert.deepEqual(page.violations, []);
    });
  });
}
