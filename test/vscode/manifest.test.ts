import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODE_LENSES, INLAY_HINTS } from '../../packages/language-server/src/protocol.ts';
import { readSettings } from '../../packages/language-server/src/settings.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
    };
    readonly languageModelTools: readonly { readonly name: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

const PACKAGE = new URL('../../packages/vscode/', import.meta.url).pathname;
// What VS Code reads; a manifest that is not so fails in every suite.
const { contributes } = JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8')) as Manifest;

test('everything that the server can show above and within lines can be chosen, and is usual as there', () => {
  const { codeLens, inlayHints } = readSettings({}, {}).shown;
  const usual = Object.fromEntries([
    ...CODE_LENSES.map((part) => [`throughline.codeLens.${part}`, codeLens.has(part)]),
    ...INLAY_HINTS.map((part) => [`throughline.inlayHints.${part}`, inlayHints.has(part)]),
  ]);
  const chosen = Object.entries(contributes.configuration.properties)
    .filter(([name]) => /^throughline\.(?:codeLens|inlayHints)\./.test(name))
    .map(([name, setting]) => [name, setting.default]);
  expect(Object.fromEntries(chosen)).toEqual(usual);
});

test('every command, view and tool is there in the code, and menus lead to commands', () => {
  const code = ['extension.ts', 'views/views.ts', 'views/initiatives.ts', 'tools.ts']
    .map((path) => readFileSync(`${PACKAGE}src/extension/${path}`, 'utf8'))
    .join('\n');
  const commands = contributes.commands.map(({ command }) => command);
  for (const command of commands) {
    const grouping = /^throughline\.groupBy(\w+)$/.exec(command)?.[1]?.toLowerCase();
    expect(code).toContain(grouping === undefined ? `'${command}'` : `'${grouping}'`);
  }
  for (const { name } of contributes.languageModelTools) {
    expect(code).toContain(`'${name.replace('throughline_', '')}'`);
  }
  for (const { id } of Object.values(contributes.views).flat()) {
    expect(code).toContain(`'${id.replace('throughline.', '')}'`);
  }
  for (const { command } of Object.values(contributes.menus).flat()) {
    expect(commands).toContain(command);
  }
});
