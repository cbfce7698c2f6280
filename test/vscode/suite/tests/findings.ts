import assert from 'node:assert/strict';
import { analyze, lineIndex, parseDay } from '@throughline/core';
import * as vscode from 'vscode';
import planted from '../../../examples/halden-foods.faults.json';
import { file, filesOnDisk, findingsIn, open, theExtension, until } from '../workspace.ts';

/** Squiggles and the Problems panel: both show what VS Code holds as diagnostics. */
export function findings(): void {
  describe('findings', () => {
    before(theExtension);

    it('are shown in files that nobody has opened, among them all that were planted', async () => {
      for (const { file, line, rule } of planted) {
        const fault = `${file}:${line} ${rule}`;
        await until(`${fault} is shown`, () => complaints().includes(fault));
      }
    });

    it('are the same as at every other door', async () => {
      const asOf = parseDay('2026-11-24');
      assert(asOf.ok);
      const { findings, sources } = analyze(await filesOnDisk(), { asOf: asOf.value });
      const elsewhere = findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, at }) => {
          const index = lineIndex(sources.get(at.path)?.text ?? '');
          return `${at.path}:${index.positionAt(at.start).line + 1} ${rule}`;
        });
      assert.deepEqual(complaints(), elsewhere.toSorted());
    });

    it('stand under the words they speak of', async () => {
      const { document } = await open('initiatives/recipe-plm.yaml');
      const [finding] = findingsIn(document.uri, 'reference/unknown');
      assert(finding);
      assert.equal(document.getText(finding.range), 'suply-chain');
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
      assert.equal(finding.source, 'throughline');
    });

    it('lead to the page of their rule', async () => {
      const [finding] = findingsIn(file('initiatives/recipe-plm.yaml'), 'reference/unknown');
      const code = finding?.code;
      assert(typeof code === 'object');
      const page = await vscode.workspace.openTextDocument(code.target);
      assert.match(page.getText(), /^# .*reference\/unknown/);
    });

    it('name the other places that matter', () => {
      const [finding] = findingsIn(file('initiatives/demand-forecast.yaml'), 'dependency/cycle');
      const places = finding?.relatedInformation?.map(({ location }) => location.uri.path) ?? [];
      assert(
        places.some((path) => path.endsWith('/pricing.yaml')),
        String(places),
      );
    });

    it('leave alone what belongs to no roadmap', async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'yaml',
        content: 'id: Not An Id\ntarget: never\n',
      });
      await vscode.window.showTextDocument(document);
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });
}

/** Errors and warnings of the whole roadmap as `file:line rule`. */
function complaints(): readonly string[] {
  const root = `${file('').path.replace(/\/$/, '')}/`;
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) =>
      diagnostics
        .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
        .map(({ range, code }) => {
          const rule = typeof code === 'object' ? code.value : code;
          return `${uri.path.slice(root.length)}:${range.start.line + 1} ${rule}`;
        }),
    )
    .toSorted();
}
