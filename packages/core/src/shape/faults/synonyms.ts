/** What people write for our keys, in lower case and without dashes: the first one that is free here is meant. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'what', 'text', 'roadmap'],
  label: ['title', 'labels'],
  description: ['summary', 'text', 'note', 'notes'],
  desc: ['summary', 'text', 'note', 'notes'],
  about: ['summary'],
  comment: ['note', 'notes'],
  due: ['target', 'needBy', 'by'],
  duedate: ['target', 'needBy', 'by'],
  end: ['target', 'finish', 'to'],
  enddate: ['target', 'finish', 'to'],
  finish: ['target'],
  until: ['to', 'target', 'validUntil'],
  date: ['target', 'on'],
  when: ['target', 'on', 'date'],
  begin: ['start', 'from'],
  startdate: ['start', 'from'],
  begins: ['start', 'from'],
  state: ['status'],
  depends: ['dependsOn'],
  dependencies: ['dependsOn'],
  dependency: ['dependsOn'],
  needs: ['dependsOn'],
  requires: ['dependsOn'],
  blockedby: ['dependsOn'],
  after: ['dependsOn', 'on'],
  tags: ['labels'],
  assignee: ['owner', 'owners'],
  lead: ['owner', 'owners'],
  responsible: ['owner', 'owners'],
  goals: ['objectives'],
  okrs: ['objectives'],
  metrics: ['kpis'],
  estimate: ['effort', 'duration'],
  size: ['effort', 'people'],
  headcount: ['people'],
  members: ['people'],
  url: ['links'],
  type: ['kind', 'category'],
};

/** The key that another word for it stands for, if that key is among the free ones. */
export function synonymOf(plain: string, free: readonly string[]): string | undefined {
  const meant = Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain] : undefined;
  return meant?.find((key) => free.includes(key));
}
