import { analyze, finished, type Analysis } from '@throughline/core';
import { expect, test } from 'vitest';
import { day } from '../testing/memory.ts';
import { Project } from './project.ts';

const TODAY = day('2026-11-24');
const PATH = 'initiatives/a.yaml';
const TEXT = 'id: a\ntitle: A\ndependsOn: [b]\nstart: 2027-01-04\ntarget: 2027-02-26\n';

/** A roadmap in which `a` is to start before `b` lets it, and all is known. */
function checked(): Project {
  const files = [
    { path: 'roadmap.yaml', text: 'roadmap: shop\ntitle: Shop\n' },
    { path: PATH, text: TEXT },
    {
      path: 'initiatives/b.yaml',
      text: 'id: b\ntitle: B\nstart: 2027-01-04\ntarget: 2027-01-29\n',
    },
  ];
  const loaded = { folder: '/plans', files, diagnostics: [], include: [], nested: [] };
  const project = new Project(loaded, '/plans');
  finished(project.checking(TODAY));
  return project;
}

/** The rules that are broken in the edited file, each with the words at which that is said. */
function saidIn({ findings, sources }: Analysis) {
  const { text } = sources.get(PATH)!;
  return Object.fromEntries(
    findings
      .filter(({ at }) => at.path === PATH)
      .map(({ rule, at }) => [rule, text.slice(at.start, at.end)]),
  );
}

test('a look says what the edited file says by itself; the rest goes with its words', () => {
  const project = checked();
  const before = saidIn(project.glance(TODAY)!);
  expect(before['dependency/order']).toBe('2027-01-04');
  expect(project.look(TODAY)).toBeUndefined();
  project.cover(PATH, TEXT.replace('[b]', '[b, c]'));
  expect(saidIn(project.look(TODAY)!)).toEqual(before);
  // The next look begins where the last one ended.
  project.cover(PATH, `titel: A\n${TEXT.replace('[b]', '[b, c]')}`);
  const look = saidIn(project.look(TODAY)!);
  expect(look).toMatchObject({ 'schema/unknown-key': 'titel', 'dependency/order': '2027-01-04' });
  expect(look).not.toHaveProperty('reference/unknown');
  project.cover(PATH, TEXT.replace('[b]', '[b, c]'));
  expect(saidIn(project.look(TODAY)!)).toEqual(before);
});

test('a glance says what is written in all files, and knows of the plan what was known last', () => {
  const project = checked();
  project.cover(PATH, TEXT.replace('[b]', '[b, c]'));
  expect(saidIn(project.glance(TODAY)!)).toMatchObject({
    'reference/unknown': 'c',
    'dependency/order': '2027-01-04',
  });
  project.cover(PATH, TEXT.replace('01-04', '02-01'));
  expect(saidIn(project.glance(TODAY)!)['dependency/order']).toBe('2027-02-01');
  expect(project.isChecked(TODAY)).toBe(false);
  const all = finished(project.checking(TODAY));
  expect(saidIn(all)).not.toHaveProperty('dependency/order');
  expect(project.glance(TODAY)).toBe(all);
  const fresh = analyze([...all.sources.values()], { asOf: TODAY });
  expect(all.findings).toEqual(fresh.findings);
});

test('a look knows what the last glance said of other files', () => {
  const project = checked();
  const inOther = ({ findings }: Analysis) =>
    findings.filter(({ at }) => at.path === 'initiatives/b.yaml').map(({ rule }) => rule);
  project.cover('initiatives/b.yaml', 'id: b\ntitle: B\ndependsOn: [a]\n');
  finished(project.checking(TODAY));
  const usual = inOther(project.glance(TODAY)!);
  project.cover(PATH, TEXT.replace('id: a', 'id: z'));
  expect(inOther(project.look(TODAY)!)).toEqual(usual);
  const now = inOther(project.glance(TODAY)!);
  expect(now).toContain('reference/unknown');
  project.cover(PATH, TEXT.replace('id: a', 'id: zz'));
  expect(inOther(project.look(TODAY)!)).toEqual(now);
});

test('before all was known once, and when very much has changed, there is nothing to say soon', () => {
  const project = checked();
  expect(project.glance(day('2026-11-25'))).toBeUndefined();
  const files = Array.from({ length: 30 }, (_, index) => ({
    path: `initiatives/${index}.yaml`,
    text: `id: i${index}\n`,
  }));
  project.replaceDisk({ ...project.loaded, files: [...project.loaded.files, ...files] });
  expect([project.look(TODAY), project.glance(TODAY)]).toEqual([undefined, undefined]);
  finished(project.checking(TODAY));
  expect(project.glance(TODAY)?.files.size).toBe(33);
});

test('what a check found of files that were edited meanwhile is shown where things are now', () => {
  const project = checked();
  project.cover(PATH, `# The first\n${TEXT}`);
  const slices = project.checking(TODAY);
  slices.next();
  project.cover(PATH, `# The very first\n${TEXT}`);
  finished(slices);
  expect([project.isChecked(TODAY), project.version]).toEqual([false, 2]);
  expect(saidIn(project.glance(TODAY)!)['dependency/order']).toBe('2027-01-04');
});
