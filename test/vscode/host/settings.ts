import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings that keep a window quiet, and the day on which the example's faults were planted. */
const QUIET = {
  // In a browser VS Code saves by itself after a second; what the tests type is taken back.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'workbench.startupEditor': 'none',
  'window.restoreWindows': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'throughline.asOf': '2026-11-24',
};

/** Writes the user's settings into a folder of user data. */
export function writeSettings(
  userData: string,
  settings: Readonly<Record<string, unknown>> = {},
): void {
  mkdirSync(join(userData, 'User'), { recursive: true });
  const text = JSON.stringify({ ...QUIET, ...settings }, undefined, 2);
  writeFileSync(join(userData, 'User/settings.json'), text);
}
