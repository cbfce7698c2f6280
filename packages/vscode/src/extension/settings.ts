import * as vscode from 'vscode';
import {
  CODE_LENSES,
  INLAY_HINTS,
  type InitializationOptions,
} from '@throughline/language-server/protocol';
import { RULE_SCHEME } from './rule-pages.ts';

const RED_HAT_YAML = 'redhat.vscode-yaml';

/** What the server is told when it starts, from the settings and the extensions that are there. */
export function initializationOptions(): InitializationOptions {
  const settings = vscode.workspace.getConfiguration('throughline');
  const asOf = settings.get<string>('asOf', '');
  return {
    schemaFeatures: schemaFeatures(settings.get<string>('schemaFeatures', 'auto')),
    rulePage: `${RULE_SCHEME}:/{id}.md`,
    format: settings.get('format.enable', false),
    codeLens: CODE_LENSES.filter((part) => settings.get(`codeLens.${part}`, false)),
    inlayHints: INLAY_HINTS.filter((part) => settings.get(`inlayHints.${part}`, false)),
    // At once and for all files, where asking would be file by file and by the clock.
    diagnostics: 'push',
    ...(asOf === '' ? {} : { asOf }),
  };
}

/** An extension that is disabled is not among the extensions, so `auto` follows that as well. */
function schemaFeatures(setting: string): 'on' | 'off' {
  if (setting === 'on' || setting === 'off') return setting;
  return vscode.extensions.getExtension(RED_HAT_YAML) === undefined ? 'on' : 'off';
}

/**
 * Fires when what `initializationOptions` gives has changed, but for what the server is told of
 * while it runs: the client tells it of lenses and hints, as it asks for that.
 */
export function onSettingsChanged(listener: () => void): vscode.Disposable {
  const readOnce = () => {
    const { codeLens: _lenses, inlayHints: _hints, ...others } = initializationOptions();
    return JSON.stringify(others);
  };
  let before = readOnce();
  const compare = () => {
    const now = readOnce();
    if (now !== before) listener();
    before = now;
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('throughline')) compare();
    }),
    vscode.extensions.onDidChange(compare),
  );
}
