import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, open, tabs, theExtension, until } from '../workspace.ts';

export function commands(): void {
  describe('the extension', () => {
    it('starts by itself in a folder with a roadmap', async () => {
      const { roadmaps } = await theExtension();
      const roadmap = await until('the roadmap is analysed', () => roadmaps.current());
      assert.equal(roadmap.title, 'Halden Foods, one roadmap');
    });

    it('keeps the language of its files', async () => {
      const { document } = await open('roadmap.yaml');
      assert.equal(document.languageId, 'yaml');
    });

    it('says in the status bar how the roadmap stands', async () => {
      const { roadmaps, status } = await theExtension();
      const { counts } = roadmaps.current() ?? {};
      assert(counts && counts.error > 0 && counts.warning > 0);
      assert.equal(
        status.text,
        `Halden Foods, one roadmap  $(error) ${counts.error} $(warning) ${counts.warning}`,
      );
      assert.equal(status.command, 'workbench.actions.view.problems');
    });

    it('knows which documents are of a roadmap', async () => {
      const { roadmaps } = await theExtension();
      assert(roadmaps.of(file('initiatives/loyalty-app.yaml')));
      assert.equal(roadmaps.of(vscode.Uri.file('/elsewhere/roadmap.yaml')), undefined);
    });

    it('restarts its server on demand, and all is as before', async () => {
      const { roadmaps } = await theExtension();
      const before = roadmaps.current()?.counts;
      await vscode.commands.executeCommand('throughline.restartServer');
      const after = await until('the roadmap is analysed again', () => roadmaps.current());
      assert.deepEqual(after.counts, before);
    });

    it('shows the report in a tab', async () => {
      await vscode.commands.executeCommand('throughline.showReport');
      await until('the tab is there', () => tabs().includes('Report: Halden Foods, one roadmap'));
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('shows the page of a rule as Markdown', async () => {
      await vscode.commands.executeCommand('throughline.explainRule', 'dependency/cycle');
      await until('the tab is there', () => tabs().some((label) => label.includes('cycle.md')));
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });
  });
}
