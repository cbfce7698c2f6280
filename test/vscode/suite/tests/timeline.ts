import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ThroughlineExtension } from '../../../../packages/vscode/src/extension/extension.ts';
import { open, pageOf, rangeOf, replace, revert, theExtension, until } from '../workspace.ts';

const ERROR = vscode.DiagnosticSeverity.Error;

/** The timeline's page answers for itself: what is asserted is what stands in its document. */
export function timeline(): void {
  describe('the timeline', () => {
    let extension: ThroughlineExtension;
    before(async () => {
      extension = await theExtension();
      await open('initiatives/loyalty-app.yaml');
      await vscode.commands.executeCommand('throughline.openTimeline');
    });
    const shown = (what: string, is: Parameters<typeof pageOf>[2]) =>
      pageOf(extension.timeline, what, is);

    it('opens beside the editor, which keeps the focus', async () => {
      const column = await until(
        'the panel has a column',
        () => extension.timeline.current()?.panel.viewColumn,
      );
      assert.equal(column, vscode.ViewColumn.Two);
      assert(vscode.window.activeTextEditor?.document.uri.path.endsWith('/loyalty-app.yaml'));
    });

    it('shows every initiative as an item, and its table as rows', async () => {
      const page = await shown('it has items', ({ items }) => items.length > 0);
      for (const id of ['erp-finance', 'germany-launch', 'germany-launch#fair', 'loyalty-app']) {
        assert(page.items.includes(id), `${id} is not drawn`);
      }
      const initiatives = new Set(page.items.filter((id) => !id.includes('#')));
      assert(page.rows >= initiatives.size, `${page.rows} rows for ${initiatives.size}`);
      assert.equal(page.notice, undefined);
    });

    it('marks the initiative that the cursor is in', async () => {
      await shown('it marks loyalty-app', ({ selected }) => selected === 'loyalty-app');
      await open('initiatives/germany/germany-launch.yaml');
      await shown('it marks germany-launch', ({ selected }) => selected === 'germany-launch');
    });

    it('leads from an item to its source', async () => {
      extension.timeline.current()?.press('erp-finance');
      const editor = await until('the file is shown', () => {
        const active = vscode.window.activeTextEditor;
        const isShown = active?.document.uri.path.endsWith('/erp-finance.yaml');
        return isShown && !active?.selection.isEmpty ? active : undefined;
      });
      assert.equal(editor.viewColumn, vscode.ViewColumn.One);
      assert.equal(editor.document.getText(editor.selection), 'erp-finance');
    });

    it('follows what is typed, before it is saved', async () => {
      const { document } = await open('initiatives/germany/germany-launch.yaml');
      await replace(document, rangeOf(document, 'id: fair', '- {'), 'id: fair-in-cologne');
      const isNew = 'germany-launch#fair-in-cologne';
      await shown('the new milestone is drawn', ({ items }) => items.includes(isNew));
      await revert(document);
      await shown('it is gone again', ({ items }) => !items.includes(isNew));
    });

    it('keeps its picture while a file is broken', async () => {
      const { document } = await open('initiatives/germany/germany-launch.yaml');
      await replace(document, rangeOf(document, 'owners: {'), 'owners: {{{[');
      await until('an error is found', () =>
        vscode.languages.getDiagnostics(document.uri).some(({ severity }) => severity === ERROR),
      );
      await shown('others are drawn', ({ items }) => items.includes('loyalty-app'));
      await revert(document);
      await shown('all are drawn', ({ items }) => items.includes('germany-launch'));
    });

    it('keeps its picture while the server starts again', async () => {
      const before = await shown('it answers', () => true);
      const restarted = vscode.commands.executeCommand('throughline.restartServer');
      const between = await shown('it answers', () => true);
      assert.deepEqual(between.items, before.items);
      assert.equal(between.notice, undefined);
      await restarted;
      await until('the roadmap is analysed again', () => extension.roadmaps.current());
    });

    it('shows hostile words as words', async () => {
      const { document } = await open('initiatives/germany/germany-launch.yaml');
      const hostile = String.raw`title: "</title></svg><script>alert(1)</script><img src=x onerror=alert(1)>"`;
      const before = await shown('it answers', ({ items }) => items.includes('germany-launch'));
      await replace(document, rangeOf(document, 'title: Launch in Germany'), hostile);
      const after = await shown('the words are there', ({ words }) => words.includes('<script>'));
      assert.deepEqual(after.items, before.items);
      assert.deepEqual(after.foreign, []);
      await revert(document);
    });

    it('was refused nothing by its content security policy', async () => {
      const page = await shown('it answers', () => true);
      assert.deepEqual(page.violations, []);
    });
  });
}
