/** One element of SVG or HTML as a test reads it. */
export interface Read {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text inside, entities resolved. */
  readonly text: string;
  /** Its direct children. */
  readonly children: readonly Read[];
}

const TOKEN =
  /<!doctype html>|<(?<closing>\/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(?:\s+[a-zA-Z-]+(?:="[^"<]*")?)*)\s*(?<empty>\/?)>|(?<text>[^<]+)|(?<wrong><)/gy;
const RAW = /<(script|style)>([\s\S]*?)<\/\1>/g;

/** Reads markup strictly: throws where a tag is not closed, or a `<` or `&` stands unescaped. */
export function readMarkup(markup: string): Read {
  const root: Open = { name: '', attributes: new Map(), text: '', children: [] };
  const open: Open[] = [root];
  for (const match of markup.replace(RAW, '<$1></$1>').matchAll(TOKEN)) {
    const { closing, name, attributes = '', empty, text, wrong } = match.groups ?? {};
    const current = open.at(-1)!;
    if (wrong !== undefined)
      throw new Error(`a stray < before ${markup.slice(match.index, match.index + 40)}`);
    if (text !== undefined) for (const each of open) each.text += resolved(text);
    else if (closing === '/') {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), text: '', children: [] };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

/** All elements below one, in document order, for which a test holds. */
export function all(root: Read, test: (element: Read) => boolean): readonly Read[] {
  return root.children.flatMap((child) => [...(test(child) ? [child] : []), ...all(child, test)]);
}

export function withClass(root: Read, className: string): readonly Read[] {
  return all(root, ({ attributes }) =>
    (attributes.get('class') ?? '').split(' ').includes(className),
  );
}

interface Open extends Read {
  text: string;
  readonly children: Open[];
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      resolved(value),
    ]),
  );
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

function resolved(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES.get(entity);
    if (character === undefined) throw new Error(`a stray & before ${entity}`);
    return character;
  });
}
