import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.ts';

const BASE = `# The plan
roadmap: demo
teams:
  web: {people: 3}   # since spring
  data: {people: 2}
initiatives:
  - id: shop
    title: Shop
    target: 2027-03
    dependsOn: [lake]
    scope:
      - tickets
  # the rest
  - id: lake
    title: Lake
    target: 2027-01
`;

const edit = (...replacements: readonly (readonly [string, string])[]) =>
  replacements.reduce((text, [from, to]) => {
    expect(text.split(from), from).toHaveLength(2);
    return text.replace(from, to);
  }, BASE);

describe('what fits together is put together', () => {
  it.each<[string, string, string, string]>([
    [
      'neighbouring lines',
      edit(['title: Shop', 'title: The shop']),
      edit(['    title: Shop\n    target: 2027-03', '    title: Shop\n    target: 2027-05']),
      edit(['title: Shop', 'title: The shop'], ['target: 2027-03', 'target: 2027-05']),
    ],
    [
      'new items at one place',
      `${BASE}  - id: ours\n    title: Ours\n`,
      `${BASE}  - id: theirs\n    title: Theirs\n`,
      `${BASE}  - id: theirs\n    title: Theirs\n  - id: ours\n    title: Ours\n`,
    ],
    [
      'an item that moved and one that changed',
      edit(
        ['  # the rest\n  - id: lake\n    title: Lake\n    target: 2027-01\n', ''],
        [
          'initiatives:\n',
          'initiatives:\n  # the rest\n  - id: lake\n    title: Lake\n    target: 2027-01\n',
        ],
      ),
      edit(['target: 2027-01', 'target: 2027-02']),
      edit(
        ['  # the rest\n  - id: lake\n    title: Lake\n    target: 2027-01\n', ''],
        [
          'initiatives:\n',
          'initiatives:\n  # the rest\n  - id: lake\n    title: Lake\n    target: 2027-02\n',
        ],
      ),
    ],
    [
      'names in brackets',
      edit(['[lake]', '[lake, sso]']),
      edit(['[lake]', '[crm]']),
      edit(['[lake]', '[sso, crm]']),
    ],
    [
      'form on one side, meaning on the other',
      edit(['{people: 2}', '\n    people: 2']),
      edit(['{people: 2}', '{people: 4}']),
      edit(['{people: 2}', '{people: 4}']),
    ],
    [
      'a deletion and a change elsewhere, with comments',
      edit(['    scope:\n      - tickets\n', '']),
      edit(
        ['      - tickets\n', '      - tickets\n  # more\n'],
        ['# since spring', '# since May'],
        ['{people: 3}', '{people: 5}'],
      ),
      edit(
        ['    scope:\n      - tickets\n', ''],
        ['{people: 3}   # since spring', '{people: 5}   # since May'],
      ),
    ],
    [
      'the same on both sides',
      edit(['2027-03', '2027-04']),
      edit(['2027-03', '2027-04']),
      edit(['2027-03', '2027-04']),
    ],
  ])('%s', (_what, ours, theirs, expected) => {
    expect(mergeTexts(BASE, ours, theirs)).toEqual({ text: expected, conflicts: [] });
  });
});

describe('what does not is marked, and nothing else', () => {
  it.each<[string, string, string, string, string]>([
    [
      'two dates',
      edit(['target: 2027-03', 'target: 2027-04']),
      edit(['target: 2027-03', 'target: 2027-05']),
      '    title: Shop\n<<<<<<< ours\n    target: 2027-04\n=======\n    target: 2027-05\n>>>>>>> theirs\n    dependsOn: [lake]\n',
      'initiatives shop target',
    ],
    [
      'deleted and changed',
      edit(['  data: {people: 2}\n', '']),
      edit(['{people: 2}', '{people: 4}']),
      '# since spring\n<<<<<<< ours\n=======\n  data: {people: 4}\n>>>>>>> theirs\ninitiatives:\n',
      'teams data',
    ],
  ])('%s', (_what, ours, theirs, part, conflict) => {
    const merged = mergeTexts(BASE, ours, theirs);
    expect(merged.conflicts).toEqual([conflict]);
    expect(merged.text).toContain(part);
  });

  it('a file that cannot be read is one conflict', () => {
    expect(mergeTexts(BASE, `${BASE}x: [`, edit(['title: Lake', 'title: Sea']))).toMatchObject({
      conflicts: ['the whole file'],
    });
  });
});

it('any two changes merge the same way round, and a change with none is the change', () => {
  const value = fc.constantFrom('2027-03', '2027-04', '2027-05', '2027-06');
  const version = fc
    .record({ shop: value, lake: value, people: fc.constantFrom('3', '4'), extra: fc.boolean() })
    .map(
      ({ shop, lake, people, extra }) =>
        BASE.replace('2027-03', shop)
          .replace('2027-01', lake)
          .replace('people: 3', `people: ${people}`) +
        (extra ? '  - id: extra\n    title: Extra\n' : ''),
    );
  fc.assert(
    fc.property(version, version, (one, other) => {
      expect(mergeTexts(BASE, one, BASE)).toEqual({ text: one, conflicts: [] });
      expect(mergeTexts(BASE, BASE, one)).toEqual({ text: one, conflicts: [] });
      const [there, back] = [mergeTexts(BASE, one, other), mergeTexts(BASE, other, one)];
      expect(there.conflicts).toEqual(back.conflicts);
      if (there.conflicts.length === 0) expect(there.text).toBe(back.text);
    }),
  );
});
