/**
 * Which paths fit the patterns of `include:`. Written out rather than taken from a library, for
 * the same answer is needed for a file that is not on any disk, in a browser too, and within a
 * time that no pattern can stretch: a match costs pattern × path, never more.
 *
 * `*` and `?` stay within one name, `[a-z]` and `[!a-z]` are one character of it, `**` is any
 * number of folders, `{a,b}` either. Names that begin with a dot fit only where it is written.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const alternatives = patterns.flatMap(partsOf);
  return (path) => {
    const names = path.split('/');
    return alternatives.some((parts) => fits(parts, names, fitsName, isFolders));
  };
}

/** Whether files below a folder might fit; a folder is named like a path, without a slash behind. */
export function reachOf(patterns: readonly string[]): (folder: string) => boolean {
  const alternatives = patterns.flatMap(partsOf);
  return (folder) => {
    const names = folder.split('/');
    return alternatives.some((parts) => {
      const deep = parts.indexOf('**');
      const fixed = parts.slice(0, deep);
      if (deep === -1 && names.length > fixed.length) return false;
      return names.every((name, index) => index >= fixed.length || fitsName(fixed[index]!, name));
    });
  };
}

/** Whether a pattern can only mean one path. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[{]/.test(pattern);
}

/** More alternatives than this in one pattern are left out: nobody writes them. */
const MOST_ALTERNATIVES = 256;

function partsOf(pattern: string): (readonly string[])[] {
  return expanded(pattern).map((each) => {
    const parts = each.split('/').filter((part) => part !== '' && part !== '.');
    // Folders alone hold no file: what is meant is everything in them.
    return parts.at(-1) === '**' ? [...parts, '*'] : parts;
  });
}

/** `a{b,c}d` as `abd` and `acd`; braces may stand in braces. */
function expanded(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MOST_ALTERNATIVES) {
    const next = open.pop()!;
    const group = firstGroup(next);
    if (!group) done.push(next);
    else open.push(...group.options.map((each) => group.before + each + group.after));
  }
  return done;
}

/** The first braces that close and hold a comma. */
function firstGroup(pattern: string) {
  for (let start = pattern.indexOf('{'); start !== -1; start = pattern.indexOf('{', start + 1)) {
    const options: string[] = [];
    let depth = 0;
    let from = start + 1;
    for (let index = start; index < pattern.length; index++) {
      const character = pattern[index];
      if (character === '{') depth++;
      if (character === '}') depth--;
      if ((character === ',' && depth === 1) || depth === 0) {
        options.push(pattern.slice(from, index));
        from = index + 1;
      }
      if (depth > 0) continue;
      if (options.length < 2) break;
      return { before: pattern.slice(0, start), options, after: pattern.slice(index + 1) };
    }
  }
  return undefined;
}

function isFolders(part: string): boolean {
  return part === '**';
}

/** A folder whose name begins with a dot is hidden from `**`. */
function fitsName(part: string, name: string): boolean {
  if (part === '**') return !name.startsWith('.');
  if (name.startsWith('.') && !part.startsWith('.')) return false;
  return fits(tokensOf(part), Array.from(name), fitsCharacter, isAny);
}

/** `*`, `?`, `[…]` and plain characters, each as one text. */
function tokensOf(part: string): readonly string[] {
  return part.match(/\[!?[^\]][^\]]*\]|[\s\S]/gu) ?? [];
}

function isAny(token: string): boolean {
  return token === '*';
}

function fitsCharacter(token: string, character: string): boolean {
  if (token === '?' || token === '*') return true;
  if (token.length < 3 || !token.startsWith('[')) return token === character;
  const isNegated = token[1] === '!';
  const members = Array.from(token.slice(isNegated ? 2 : 1, -1));
  return isNegated !== hasMember(members, character);
}

function hasMember(members: readonly string[], character: string): boolean {
  for (let index = 0; index < members.length; index++) {
    const [from, dash, to] = members.slice(index, index + 3);
    if (dash === '-' && to !== undefined) {
      if (from! <= character && character <= to) return true;
      index += 2;
    } else if (from === character) return true;
  }
  return false;
}

/**
 * Whether a row of things fits a row of patterns of which some stand for any number of things.
 * Goes back only to the last of those: what an earlier one would take, it can take as well.
 */
function fits(
  patterns: readonly string[],
  things: readonly string[],
  one: (pattern: string, thing: string) => boolean,
  isMany: (pattern: string) => boolean,
): boolean {
  let [pattern, thing] = [0, 0];
  let [lastMany, takenUntil] = [-1, 0];
  while (thing < things.length) {
    const next = patterns[pattern];
    if (next !== undefined && isMany(next)) {
      [lastMany, takenUntil] = [pattern++, thing];
    } else if (next !== undefined && one(next, things[thing]!)) {
      pattern++;
      thing++;
    } else if (lastMany !== -1 && one(patterns[lastMany]!, things[takenUntil]!)) {
      thing = ++takenUntil;
      pattern = lastMany + 1;
    } else return false;
  }
  return patterns.slice(pattern).every(isMany);
}
