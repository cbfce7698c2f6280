import type { Diagnostic, Fix, Step } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { nearest } from '../../text/nearest.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { LIMITS } from '../limits.ts';
import { lineStart, nextLine } from '../lines.ts';
import type { Entry, Node } from '../tree.ts';

/** A finding about syntax, without its file. */
export interface Fault extends Omit<Diagnostic, 'at'> {
  readonly at: Span;
}

/** Gathers what is wrong with the data of one file: what YAML allows, and roadmaps do not. */
export class Faults {
  readonly found: Fault[] = [];
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** One more than is shown is enough to know that there are more. */
  get isFull(): boolean {
    return this.found.length > LIMITS.findings;
  }

  tell(fault: Fault): void {
    if (!this.isFull) this.found.push(fault);
  }

  /** The same key twice in one map; `previous` is the entry in front of the second one. */
  repeated(first: Entry, second: Entry, previous: Entry, isFlow: boolean): void {
    if (this.isFull) return;
    const isSame = this.#textOf(first.value) === this.#textOf(second.value);
    const edit = isFlow
      ? { start: previous.value.end, end: second.value.end }
      : {
          start: lineStart(this.#file.text, second.key.start),
          end: nextLine(this.#file.text, second.value.end),
        };
    const key = displayed(second.key.text);
    this.tell({
      rule: 'syntax/duplicate-key',
      message: `${key} stands here twice, and ${isSame ? 'both say the same' : 'only the first counts'}`,
      help: isSame
        ? 'delete one of the two'
        : 'decide which of the two is meant, and delete the other',
      at: second.key,
      related: [this.#step(`${key} stands here first`, first.key)],
      fixes: [this.#fix(`Delete the second ${key}`, isSame, edit, '')],
    });
  }

  mergeKey(key: Span): void {
    this.tell({
      rule: 'syntax/merge-key',
      message: '"<<" does not take over the keys of another map here',
      help: 'write the keys out; YAML dropped merging in version 1.2',
      at: key,
    });
  }

  /** `{team:platform}`: a key without a value, as YAML reads it. */
  noSpace({ text, start, end }: Span & { readonly text: string }): void {
    const colon = start + this.#file.text.slice(start, end).indexOf(':') + 1;
    this.tell({
      rule: 'syntax/yaml',
      message: `${quoted(text)} has no space behind its colon, so it is no key with a value`,
      help: 'put a space behind the colon, or quotes around the whole if it is one text',
      at: { start, end },
      fixes: [this.#fix('Put a space behind the colon', false, { start: colon, end: colon }, ' ')],
    });
  }

  /** A list, a map or nothing where a key belongs. */
  noKey([start, end]: readonly number[], kind?: 'list' | 'map'): void {
    const at = { start: start ?? 0, end: end ?? 0 };
    const isQuestion = this.#file.text[at.start] === '?';
    const isTemplate = this.#file.text.startsWith('{{', at.start);
    this.tell({
      rule: 'syntax/key',
      message: kind
        ? `a ${kind} cannot be a key`
        : `there is no key ${isQuestion ? 'behind this question mark' : 'before this colon'}`,
      help: isTemplate
        ? 'fill the template in; if the braces are meant as text, put the text in quotes'
        : `write a name there; if the ${isQuestion ? 'question mark' : 'colon'} is part of a text, put the text in quotes`,
      at,
    });
  }

  /** A key that begins with a blank that is no space. */
  oddBlank({ text, start, end }: Span & { readonly text: string }, blanks: number): void {
    this.tell({
      rule: 'syntax/character',
      message: `${quoted(text)} begins with a blank that is not a space`,
      help: 'delete it, or indent with spaces; such blanks come with text copied from web pages and documents',
      at: { start, end },
      fixes: [this.#fix('Delete the odd blanks', false, { start, end: start + blanks }, '')],
    });
  }

  /** `*name` that stands for no single value: nothing has that name, or a list or map has. */
  alias(name: string, at: Span, named: Node | undefined, names: Iterable<string>): void {
    if (this.isFull) return;
    if (!named) return this.#unknownAlias(name, at, names);
    const kind = named.kind === 'list' ? 'list' : 'map';
    const text = this.#textOf(named);
    const isShort = !/[\r\n&*#]/.test(text) && named.kind !== 'scalar' && named.flow;
    this.tell({
      rule: 'syntax/alias',
      message: `*${displayed(name)} would repeat a ${kind}, and a ${kind} is written out wherever it is meant`,
      help: `write the ${kind} here too: what an alias repeats could not be changed in one place alone`,
      at,
      related: [this.#step(`the ${kind} stands here`, named)],
      ...(isShort && { fixes: [this.#fix(`Write the ${kind} out`, true, at, text)] }),
    });
  }

  #unknownAlias(name: string, at: Span, names: Iterable<string>): void {
    const meant = nearest(name, names);
    const isAlone = /^[ \t]*(?:$|[\r\n,\]}])/.test(this.#file.text.slice(at.end, at.end + 200));
    this.tell({
      rule: 'syntax/alias',
      message: `*${displayed(name)} asks to repeat the value named ${displayed(name)}, and there is none before it`,
      help: meant
        ? `did you mean *${displayed(meant)}? A text that begins with a star needs quotes`
        : 'put the text in quotes: without them YAML reads a star as the repetition of a value',
      at,
      ...(isAlone && {
        fixes: [this.#fix('Put the text in quotes', false, at, `'*${name.replaceAll("'", "''")}'`)],
      }),
    });
  }

  #textOf({ start, end }: Span): string {
    return this.#file.text.slice(start, end);
  }

  #step(message: string, { start, end }: Span): Step {
    return { message, at: { path: this.#file.path, start, end } };
  }

  #fix(title: string, safe: boolean, { start, end }: Span, text: string): Fix {
    return { title, safe, edits: [{ path: this.#file.path, start, end, text }] };
  }
}
