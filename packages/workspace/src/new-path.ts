import { belongs, type Membership } from './include.ts';

/**
 * Where a new initiative's file belongs: `initiatives/`, if the roadmap includes it; else beside
 * most of the others; else beside `roadmap.yaml`, under a name that always belongs.
 */
export function newInitiativePath(
  id: string,
  roadmap: Membership,
  initiatives: readonly { readonly path: string }[],
): string {
  const usual = `initiatives/${id}.yaml`;
  if (belongs(roadmap, usual)) return usual;
  const counts = new Map<string, number>();
  for (const { path } of initiatives) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (folder !== '' && belongs(roadmap, `${folder}${id}.yaml`)) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const [busiest] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return busiest ? `${busiest[0]}${id}.yaml` : `${id}.initiative.yaml`;
}
