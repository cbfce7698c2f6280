import { join } from 'node:path';
import { createFile, kindOfPath } from '@throughline/workspace';
import { Refusal } from './command.ts';
import { orRefuse } from './disk.ts';
import { shownName } from './file-name.ts';

/** Writes new files, all of them or none: a file that is there already is never touched. */
export async function createAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of files.keys()) {
    const kind = await kindOfPath(join(folder, path));
    if (kind !== 'missing') {
      throw new Refusal(
        `${shownName(join(folder, path))} is there already, and nothing was written`,
        'choose another folder or another name',
      );
    }
  }
  for (const [path, text] of files) {
    const file = join(folder, path);
    await orRefuse(shownName(file), undefined, () => createFile(file, text));
  }
}
