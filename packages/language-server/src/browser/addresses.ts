/** Stands for an authority that is empty: no authority is written so. */
const NO_AUTHORITY = '%';

/**
 * An address as an absolute path, one for one: `vscode-vfs://github/o/r/a%20b.yaml` becomes
 * `/vscode-vfs/github/o/r/a b.yaml`. `undefined` for what is no file in a tree of folders
 * (`untitled:…`), or is not well written.
 */
export function pathOf(uri: string): string | undefined {
  const parts = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)?$/i.exec(uri);
  const [, scheme, authority = '', path = ''] = parts ?? [];
  if (scheme === undefined || (authority === '' && path === '')) return undefined;
  try {
    const way = path.split('/').map(decodeURIComponent);
    if (way.some((name) => name.includes('/') || name === '..')) return undefined;
    return `/${scheme}/${authority || NO_AUTHORITY}${way.join('/').replace(/\/$/, '')}`;
  } catch {
    return undefined;
  }
}

/** The address that a path of {@link pathOf} stands for, as VS Code writes it. */
export function uriOf(path: string): string {
  const [, scheme = '', authority = '', ...way] = path.split('/');
  const isBare = authority === NO_AUTHORITY;
  const host = isBare ? (scheme === 'file' ? '//' : '') : `//${authority}`;
  return `${scheme}:${host}${way.map((name) => `/${encodeURIComponent(name)}`).join('')}`;
}
