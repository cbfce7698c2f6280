import { describe, expect, it } from 'vitest';
import { shape } from '../shape/shape.ts';
import { placeOf, where } from './origin.ts';
import { parse } from './parse.ts';

/** The data of a file, and what stands at a place of it. */
function read(text: string) {
  const file = { path: 'x.roadmap.yaml', text };
  const { data } = shape(file, parse(file).value).value;
  const at = (place: { readonly start: number; readonly end: number } | undefined) =>
    place && text.slice(place.start, place.end);
  return { data, at };
}

describe('places are found again', () => {
  it('of keys that are not written as they are meant', () => {
    const { data, at } = read('x-a: {"one": 1, \'it\'\'s\': 2, "t\\tab": 3, one two: 4, two: 5}\n');
    const own = (data as Readonly<Record<string, object>>)['x-a']!; // Anything may stand there.
    expect(Object.keys(own).map((key) => at(placeOf(own, key, 'entry')))).toEqual([
      '"one": 1',
      "'it''s': 2",
      '"t\\tab": 3',
      'one two: 4',
      'two: 5',
    ]);
    expect(at(placeOf(own, '"one"'))).toBeUndefined();
    expect(at(where(own, 'none'))).toBe(at(placeOf(own)));
  });

  it('of each of many keys, in a text of more than 65,536 characters', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, index) => `  t${index}: {title: "Team ${index}"}`,
    );
    const { data, at } = read(
      `# a comment\nteams:\n  '__proto__': {title: Odd}\n${lines.join('\n')}\n`,
    );
    const { teams = {} } = data as { teams?: Readonly<Record<string, object>> };
    expect(Object.keys(teams)).toHaveLength(3001);
    expect(at(placeOf(teams, 't2999', 'entry'))).toBe('t2999: {title: "Team 2999"}');
    expect(at(placeOf(teams, '__proto__', 'key'))).toBe("'__proto__'");
    expect(at(where(teams['t2998']!, 'title'))).toBe('"Team 2998"');
    expect(placeOf(teams, 'constructor')).toBeUndefined();
  });
});
