import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  file,
  findingsIn,
  open,
  rangeOf,
  replace,
  revert,
  theExtension,
  until,
} from '../workspace.ts';

/** What follows from an edit, and edits that the extension makes. */
export function editing(): void {
  describe('edits', () => {
    before(theExtension);

    it('in one file are felt in another', async () => {
      const { document } = await open('initiatives/erp/erp-finance.yaml');
      const target = file('initiatives/germany/germany-launch.yaml');
      assert.deepEqual(findingsIn(target, 'reference/unknown'), []);
      await replace(document, rangeOf(document, 'id: erp-finance'), 'id: erp-money');
      await until(
        'the launch misses what it waits for',
        () => findingsIn(target, 'reference/unknown').length > 0,
      );
      await revert(document);
      await until(
        'the launch is content',
        () => findingsIn(target, 'reference/unknown').length === 0,
      );
    });

    it('that mend a finding are offered and work', async () => {
      const { document } = await open('initiatives/recipe-plm.yaml');
      const [finding] = findingsIn(document.uri, 'reference/unknown');
      assert(finding);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const fix = actions.find(({ title }) => title.includes('supply-chain'));
      assert(fix?.edit, `no such fix among: ${actions.map(({ title }) => title).join(', ')}`);
      assert(await vscode.workspace.applyEdit(fix.edit));
      await until(
        'the finding is gone',
        () => findingsIn(document.uri, 'reference/unknown').length === 0,
      );
      await revert(document);
    });
  });
}
