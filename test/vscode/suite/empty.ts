import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, theExtension, until } from './workspace.ts';

/** In a folder without a roadmap, until there is one. */
export function empty(): void {
  describe('in an empty folder', () => {
    it('a roadmap is started by one command, and its plan can be true', async () => {
      await vscode.commands.executeCommand('throughline.start');
      const shown = () => vscode.window.activeTextEditor?.document.uri.path;
      await until('it is shown', () => shown() === file('roadmap.yaml').path);
      const { roadmaps } = await theExtension();
      const { counts } = await until('it is analysed', () => roadmaps.current());
      assert.deepEqual([counts.error, counts.warning], [0, 0]);
    });

    it('what is there is not written over', async () => {
      const main = file('roadmap.yaml');
      const before = await vscode.workspace.fs.readFile(main);
      await vscode.commands.executeCommand('throughline.start');
      assert.deepEqual([...(await vscode.workspace.fs.readFile(main))], [...before]);
    });
  });
}
