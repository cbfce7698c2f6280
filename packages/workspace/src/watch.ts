import { watch } from 'node:fs';

export interface Watching {
  readonly stop: () => void;
}

/**
 * Calls back soon after something below one of the folders has changed, once for changes that
 * come together (an editor that saves, a branch that is checked out). Throws if the system
 * cannot watch.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: () => void,
  quietFor = 60,
): Watching {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietFor);
  };
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || /\.ya?ml$/.test(name)) later();
    }),
  );
  // A folder that goes away while it is watched: the next check says so.
  for (const watcher of watchers) watcher.on('error', later);
  return {
    stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
