import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, findingsIn, theExtension, until } from './workspace.ts';

/** Beside an extension that calls itself Red Hat YAML: each thing is said once. */
export function beside(): void {
  describe('beside Red Hat YAML', () => {
    it('what the schema says is left to it, what the roadmap says is not', async () => {
      assert(vscode.extensions.getExtension('redhat.vscode-yaml'), 'its stand-in is not there');
      await theExtension();
      const misnamed = file('initiatives/recipe-plm.yaml');
      await until('there are findings', () => findingsIn(misnamed, 'reference/unknown').length > 0);
      const misspelt = file('initiatives/csrd-reporting.yaml');
      assert.deepEqual(findingsIn(misspelt, 'schema/unknown-key'), []);
    });

    it('the setting has the last word', async () => {
      const settings = vscode.workspace.getConfiguration('throughline');
      const misspelt = file('initiatives/csrd-reporting.yaml');
      const { Global } = vscode.ConfigurationTarget;
      await settings.update('schemaFeatures', 'on', Global);
      await until(
        'the schema speaks',
        () => findingsIn(misspelt, 'schema/unknown-key').length === 1,
      );
      await settings.update('schemaFeatures', undefined, Global);
      await until(
        'it is silent again',
        () => findingsIn(misspelt, 'schema/unknown-key').length === 0,
      );
    });
  });
}
