import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ThroughlineExtension } from '../../../../packages/vscode/src/extension/extension.ts';
import { file, findingsIn, open, tabs, theExtension, until } from '../workspace.ts';

/** Where VS Code has places of its own: the trees, the palette, what language models may ask. */
export function places(): void {
  describe('in its places', () => {
    let extension: ThroughlineExtension;
    before(async () => {
      extension = await theExtension();
      await vscode.commands.executeCommand('throughline.initiatives.focus');
    });
    const labels = (view: Parameters<typeof extension.views.roots>[0]) =>
      extension.views.roots(view).map(({ label }) => label);

    it('initiatives stand by status, team or objective', async () => {
      await until('statuses are there', () => labels('initiatives').includes('Committed'));
      const [group] = extension.views.roots('initiatives');
      assert(group?.children?.every(({ place }) => place !== undefined));
      await vscode.commands.executeCommand('throughline.groupByTeam');
      await until('teams are there', () => labels('initiatives').length > 5);
      assert(!labels('initiatives').includes('Committed'));
      await vscode.commands.executeCommand('throughline.groupByObjective');
      await vscode.commands.executeCommand('throughline.groupByStatus');
      await until('statuses are there again', () => labels('initiatives').includes('Committed'));
    });

    it('problems stand by what they are about, the worst first', () => {
      const [first] = extension.views.roots('problems');
      assert.match(first?.children?.map(({ description }) => description).join() ?? '', /\w+\/\w+/);
      assert.equal(first?.icon?.id, 'error');
    });

    it('touchpoints stand by when they are due', async () => {
      const due = extension.views
        .roots('touchpoints')
        .map(({ description = '' }) => /\d{4}-\d\d-\d\d/.exec(description)?.[0] ?? '');
      assert(due.length > 0);
      assert.deepEqual(due, due.toSorted());
    });

    it('a page says why something is late, and follows what is typed', async () => {
      await open('initiatives/loyalty-app.yaml');
      await vscode.commands.executeCommand('throughline.why');
      await until('the page is there', () =>
        tabs().some((label) => label.includes('loyalty-app.md')),
      );
      await vscode.commands.executeCommand('throughline.why', { initiative: 'erp-finance' });
      const document = await until('there is a text', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.path === '/erp-finance.md'),
      );
      assert.match(document.getText(), /## Because\n\n1\. /);
      await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    });

    it('a scenario is compared with the roadmap', async () => {
      const compared = vscode.commands.executeCommand('throughline.compare');
      await until('the report is there', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return tabs().some((label) => label.startsWith('What if: '));
      });
      await compared;
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('a new initiative has its file, and is of the roadmap', async () => {
      await vscode.commands.executeCommand('throughline.newInitiative', 'Gift vouchers');
      const uri = file('initiatives/gift-vouchers.yaml');
      await until(
        'it is shown',
        () => vscode.window.activeTextEditor?.document.uri.path === uri.path,
      );
      await until('it is checked', () => findingsIn(uri, 'kpi/none').length > 0);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      // As the explorer does it: what VS Code still keeps of the text goes as well.
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(uri);
      assert(await vscode.workspace.applyEdit(edit));
      await until('it is forgotten', () => findingsIn(uri, 'kpi/none').length === 0);
    });

    it('a language model is told of the roadmap, and changes nothing', async () => {
      const summary = JSON.parse(await answerOf('get_roadmap_summary', {})) as {
        readonly initiatives: readonly { readonly id: string }[];
      }; // as the extension writes it
      assert(summary.initiatives.some(({ id }) => id === 'loyalty-app'));
      const why = await answerOf('explain_roadmap_problem', {
        initiative: 'loyalty-app',
        rule: 'feasibility/date',
      });
      assert.match(why, /at the earliest[^]*## Findings[^]*# .*feasibility\/date/);
      const scenario = 'title: Later\ninitiatives: {loyalty-app: {target: 2028-03-31}}\n';
      assert.match(await answerOf('what_if', { scenario }), /loyalty-app/);
      assert.match(await answerOf('what_if', { scenario: 'nothing' }), /there is no scenario/);
    });
  });
}

async function answerOf(tool: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(`throughline_${tool}`, {
    input,
    toolInvocationToken: undefined,
  });
  const texts = content.map((part) =>
    part instanceof vscode.LanguageModelTextPart ? part.value : '',
  );
  return texts.join('');
}
