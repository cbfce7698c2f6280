import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { theExtension } from './workspace.ts';

export function restricted(): void {
  describe('in Restricted Mode', () => {
    it('starts', async () => {
      assert.equal(vscode.workspace.isTrusted, false);
      await theExtension();
    });
  });
}
