import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, theExtension, until } from './workspace.ts';

export function trusted(): void {
  describe('the extension', () => {
    it('starts', async () => {
      const { timeline } = await theExtension();
      await open('roadmap.yaml');
      await vscode.commands.executeCommand('throughline.openTimeline');
      const page = await until('the page shows a bar', async () => {
        const page = await timeline.current()?.describe();
        return page && page.items.length > 0 ? page : undefined;
      });
      console.log(JSON.stringify(page));
      assert.deepEqual(page.violations, []);
    });
  });
}
