import { CODE } from './cursor.ts';

const NULL = /^(?:~|[Nn]ull|NULL)$/;
const TRUE = /^(?:[Tt]rue|TRUE)$/;
const FALSE = /^(?:[Ff]alse|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+)$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NO_NUMBER = /^(?:\.nan|\.NaN|\.NAN)$/;

const [N, T, F] = ['n', 't', 'f'].map((letter) => letter.charCodeAt(0));
const [ZERO, NINE, TILDE] = ['0', '9', '~'].map((letter) => letter.charCodeAt(0));
/** Makes a letter small, among those that matter here. */
const SMALL = 0x20;

/** What a plain scalar means by YAML 1.2's core schema. Its first character tells the candidates. */
export function resolvePlain(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  if (first >= ZERO! && first <= NINE!) return numberOr(text);
  if (first === CODE.dash || first === CODE.plus || first === CODE.dot) return numberOr(text);
  if (text.length > 5) return text;
  const letter = first | SMALL;
  if (first === TILDE || letter === N) return NULL.test(text) ? null : text;
  if (letter === T) return TRUE.test(text) || text;
  if (letter === F) return FALSE.test(text) ? false : text;
  return text;
}

function numberOr(text: string): string | number {
  if (INTEGER.test(text)) return Number.parseInt(text, 10);
  if (FLOAT.test(text)) return Number.parseFloat(text);
  if (OCTAL.test(text)) return Number.parseInt(text.slice(2), 8);
  if (HEXADECIMAL.test(text)) return Number.parseInt(text, 16);
  if (INFINITE.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return NO_NUMBER.test(text) ? NaN : text;
}
