import {
  appendItem,
  displayed,
  insertEntry,
  scalarText,
  type Edit,
  type EntityKind,
  type Finding,
  type Reference,
} from '@throughline/core';
import type { AskedOfDocument } from '../feature.ts';
import { createdFile, editOf } from '../lsp/edits.ts';
import { linksIn } from '../read/names.ts';
import { whyNoName } from '../rename/name.ts';
import type { OfferedAction } from './offered.ts';

/**
 * Writes what a name was meant to name, where nothing has it: an initiative in a file of its own
 * beside the one that asks for it, a milestone in its initiative, anything else in its section.
 * Kinds that need more than a name to be true (a release its date, a skill its people) are left
 * to a person.
 */
export function createEntity(finding: Finding, asked: AskedOfDocument): readonly OfferedAction[] {
  if (finding.rule !== 'reference/unknown') return [];
  const { references } = linksIn(asked.analysis.roadmap.links, asked.path);
  const reference = references.find(
    ({ at, targets }) => targets.length === 0 && at.start === finding.at.start,
  );
  const kind = reference?.kinds[0];
  if (!reference || !kind || whyNoName(kind, reference.id) !== undefined) return [];
  const made =
    kind === 'initiative'
      ? newInitiative(reference, asked)
      : kind === 'milestone'
        ? newMilestone(reference, asked)
        : newInSection(kind, reference, asked);
  return made ? [{ ...made, finding }] : [];
}

function newInitiative({ id, at }: Reference, asked: AskedOfDocument): OfferedAction | undefined {
  const { file, project, settings } = asked;
  if (!settings.client.createsFiles) return undefined;
  const folder =
    file.kind === 'initiative' ? at.path.slice(0, at.path.lastIndexOf('/') + 1) : 'initiatives/';
  const path = `${folder}${id}${/\.initiative\.ya?ml$/.test(at.path) ? '.initiative' : ''}.yaml`;
  if (project.has(path)) return undefined;
  return {
    title: `Create initiative ${displayed(id)} in ${displayed(path)}`,
    edit: createdFile(path, `id: ${id}\ntitle: ${titleFrom(id)}\nstatus: proposed\n`, asked),
  };
}

function newMilestone({ id, scope }: Reference, asked: AskedOfDocument): OfferedAction | undefined {
  const { roadmap, sources } = asked.analysis;
  const data = scope === undefined ? undefined : roadmap.initiativeById.get(scope)?.data;
  if (!data) return undefined;
  const item = `{id: ${id}, title: ${titleFrom(id)}}`;
  const edit = data.milestones
    ? appendItem(sources, data.milestones, item)
    : insertEntry(sources, data, 'milestones', `[${item}]`);
  if (!edit) return undefined;
  return {
    title: `Add milestone ${displayed(id)} to ${displayed(scope!)}`,
    edit: editOf([edit], asked),
  };
}

/** Kinds that are written in a section of their own, as `id: {title: …}`. */
const SECTIONS = {
  objective: 'objectives',
  kpi: 'kpis',
  team: 'teams',
  system: 'systems',
  process: 'processes',
  touchpoint: 'touchpoints',
  stage: 'stages',
} as const satisfies Partial<Record<EntityKind, string>>;

function newInSection(
  kind: EntityKind,
  { id }: Reference,
  asked: AskedOfDocument,
): OfferedAction | undefined {
  if (!(kind in SECTIONS)) return undefined;
  // Just now found to be one of them.
  const section = SECTIONS[kind as keyof typeof SECTIONS];
  const edit = sectionEdit(section, id, `{title: ${titleFrom(id)}}`, asked);
  return (
    edit && {
      title: `Create ${kind === 'kpi' ? 'KPI' : kind} ${displayed(id)} in ${displayed(edit.path)}`,
      edit: editOf([edit], asked),
    }
  );
}

/** In the file that has the section; else as a new section at the end of the main file. */
function sectionEdit(
  section: (typeof SECTIONS)[keyof typeof SECTIONS],
  id: string,
  value: string,
  { analysis: { files, sources, roadmap } }: AskedOfDocument,
): Edit | undefined {
  const parts = [...files.values()].flatMap((file) => (file.kind === 'roadmap' ? [file] : []));
  const home = parts.find(({ data }) => data[section] !== undefined);
  const entries = home?.data[section];
  if (entries) return insertEntry(sources, entries, id, value);
  const main = parts.find(({ path }) => path === roadmap.at.path);
  const edit = main && insertEntry(sources, main.data, section, `{${id}: ${value}}`);
  const isBlock = edit && /^[\r\n]/.test(edit.text);
  if (!isBlock) return edit;
  const lineBreak = /^(?:\r\n|\n|\r)/.exec(edit.text)![0];
  return {
    ...edit,
    text: edit.text.replace(/ \{(.*)\}$/, (_, entry: string) => `${lineBreak}  ${entry}`),
  };
}

/** `web-shop` as `Web shop`. */
function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return scalarText(words.charAt(0).toUpperCase() + words.slice(1), { inFlow: true });
}
