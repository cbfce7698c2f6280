// Paths are absolute, with forward slashes.

/** YAML, and what may be a folder: one that goes is told of by its own name alone. */
export function mayMatter(path: string): boolean {
  return /\.ya?ml$|\/[^/.]*$/.test(path);
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The folder that a path lies in. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

/** A folder found beneath or above a real path, spelled from the path as the client spells it. */
export function spelledLike(found: string, real: string, spelled: string): string {
  if (isWithin(found, real)) return spelled + found.slice(real.length);
  const deeper = real.slice(found.length);
  return spelled.endsWith(deeper) ? spelled.slice(0, spelled.length - deeper.length) : found;
}
