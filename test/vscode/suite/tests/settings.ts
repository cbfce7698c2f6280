import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ThroughlineExtension } from '../../../../packages/vscode/src/extension/extension.ts';
import { file, open, theExtension, until } from '../workspace.ts';

const FINANCE = 'initiatives/erp/erp-finance.yaml';
const { Global } = vscode.ConfigurationTarget;

/** What a person chooses is so at once. */
export function settings(): void {
  describe('settings', () => {
    let extension: ThroughlineExtension;
    let restarts = 0;
    before(async () => {
      extension = await theExtension();
      extension.server.onRestarting(() => restarts++);
      await open(FINANCE);
    });
    const choose = (name: string, value: boolean | undefined) =>
      vscode.workspace.getConfiguration('throughline').update(name, value, Global);

    it('say what stands above an initiative, without a restart', async () => {
      const shows = async (what: RegExp) => (await lenses()).some((title) => what.test(title));
      await until('all stands there', () => shows(/^busiest: /));
      assert(await shows(/ for this$/));
      await choose('codeLens.load', false);
      await choose('codeLens.dependents', false);
      await until('how full teams are is gone', async () => !(await shows(/^busiest: /)));
      await until('who waits is gone', async () => !(await shows(/ for this$/)));
      assert(await shows(/^earliest finish/));
      await choose('codeLens.load', undefined);
      await choose('codeLens.dependents', undefined);
      await until('all stands there again', () => shows(/^busiest: /));
      assert.equal(restarts, 0);
    });

    it('say what stands within lines, without a restart', async () => {
      await until('dates have their days', async () =>
        (await hints()).includes('1 Jul to 30 Sep 2027'),
      );
      assert(!(await hints()).some((label) => label.endsWith('left')));
      await choose('inlayHints.capacity', true);
      await until('teams have what is left', async () =>
        (await hints()).some((label) => label.endsWith('pd left')),
      );
      await choose('inlayHints.capacity', undefined);
      assert.equal(restarts, 0);
    });

    it('switch formatting on and off', async () => {
      const edits = () =>
        vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
          'vscode.executeFormatDocumentProvider',
          file('initiatives/small-works.yaml'),
          { tabSize: 2, insertSpaces: true },
        );
      assert.deepEqual((await edits()) ?? [], []);
      await choose('format.enable', true);
      await until('there is something to format', async () => ((await edits()) ?? []).length > 0);
      await choose('format.enable', undefined);
      await until('there is nothing to format', async () => ((await edits()) ?? []).length === 0);
      await until('the roadmap is analysed again', () => extension.roadmaps.current());
    });
  });
}

async function lenses(): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    file(FINANCE),
  );
  return found.map(({ command }) => command?.title ?? '');
}

async function hints(): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    file(FINANCE),
    new vscode.Range(0, 0, 999, 0),
  );
  return found.map(({ label }) =>
    typeof label === 'string' ? label : label.map((part) => part.value).join(''),
  );
}
