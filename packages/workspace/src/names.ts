/** Names of the file that makes a folder a roadmap; the first is the one we write. */
export const MAIN_NAMES: readonly string[] = ['roadmap.yaml', 'roadmap.yml'];

/** Names of folders that are never looked into. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
