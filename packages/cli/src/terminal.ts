import process from 'node:process';
import { isatty, type WriteStream } from 'node:tty';
import { styleText } from 'node:util';

/** Where a command writes: data to standard output, everything else to standard error. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly log: (text: string) => void;
  /** In columns. */
  readonly width: number;
  readonly isTTY: boolean;
  /** Whether a person sees standard error as it is written. */
  readonly logIsTTY: boolean;
  /** Colours text for standard output; leaves it as it is where colour is not wanted. */
  readonly paint: Paint;
  readonly paintLog: Paint;
  /** Whether to draw with ASCII alone. */
  readonly ascii: boolean;
}

type Stream = WriteStream & { readonly fd: 1 | 2 };
type Format = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>;
export type Paint = (text: string, ...formats: readonly Format[]) => string;

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

export function terminalOf(choice: ColorChoice): Terminal {
  const { stdout, stderr } = process;
  return {
    print: (text) => void stdout.write(text),
    log: (text) => void stderr.write(text),
    width: widthOf(stdout),
    isTTY: isatty(stdout.fd),
    logIsTTY: isatty(stderr.fd),
    paint: painter(wantsColor(choice, stdout)),
    paintLog: painter(wantsColor(choice, stderr)),
    ascii: process.env['TERM'] === 'linux' || process.env['TERM'] === 'dumb',
  };
}

function widthOf(stream: Stream): number {
  const asked = Number(process.env['COLUMNS']);
  const columns = stream.isTTY ? stream.columns : asked > 0 ? asked : 80;
  return Math.min(400, Math.max(40, columns || 80));
}

/** https://no-color.org: any text but the empty one in NO_COLOR; FORCE_COLOR as Node reads it. */
function wantsColor(choice: ColorChoice, stream: Stream): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = process.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isatty(stream.fd) && term !== 'dumb';
}

function painter(isColored: boolean): Paint {
  if (!isColored) return (text) => text;
  return (text, ...formats) =>
    text === '' ? text : styleText([...formats], text, { validateStream: false });
}
