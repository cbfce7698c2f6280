import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
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

    if (childProcesses() !== undefined) {
      it('no process is started for it', async () => {
        await theExtension();
        const ours = childProcesses()?.filter((line) => /throughline|git/.test(line));
        assert.deepEqual(ours, []);
      });
    }

    it('the timeline is drawn', async () => {
      const { timeline } = await theExtension();
      await open('initiatives/loyalty-app.yaml');
      await vscode.commands.executeCommand('throughline.openTimeline');
      const page = await pageOf(timeline, 'it has items', ({ items }) => items.length > 0);
      assert.deepEqual(page.violations, []);
    });
  });
}

/** The command lines of what this extension host has started, where `/proc` tells of it. */
function childProcesses(): readonly string[] | undefined {
  const threads = `/proc/${process.pid}/task`;
  try {
    const ids = readdirSync(threads).flatMap((thread) =>
      readFileSync(`${threads}/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return ids.map((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' '));
  } catch {
    return undefined;
  }
}
