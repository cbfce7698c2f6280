import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests rely on, also where only a folder's settings can be written. */
export const OF_TESTS = {
  // In a browser VS Code saves by itself after a second; what the tests type is taken back.
  'files.autoSave': 'off',
  /** The day on which the example's faults were planted. */
  'throughline.asOf': '2026-11-24',
};

/** And what keeps a window quiet. */
const QUIET = {
  ...OF_TESTS,
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
