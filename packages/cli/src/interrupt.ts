import process from 'node:process';

/** Work that Ctrl-C ends with what it has so far. */
export interface Interruption {
  readonly isAsked: () => boolean;
  /** Ctrl-C ends the program again. */
  readonly release: () => void;
}

/** From now on Ctrl-C only says that it was asked for; the second time it ends the program as ever. */
export function interruptible(onAsk?: () => void): Interruption {
  let asked = false;
  const usual = process.listeners('SIGINT');
  const ask = (): void => {
    asked = true;
    release();
    onAsk?.();
  };
  const release = (): void => {
    process.off('SIGINT', ask);
    for (const each of usual)
      if (!process.listeners('SIGINT').includes(each)) process.on('SIGINT', each);
  };
  for (const each of usual) process.off('SIGINT', each);
  process.on('SIGINT', ask);
  return { isAsked: () => asked, release };
}
