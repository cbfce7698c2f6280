import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { documentIn, isWellPlaced, type AskedOfProject, type Feature } from './feature.ts';
import type { Settings } from './settings.ts';
import type { Project } from './state/project.ts';
import type { Session } from './state/session.ts';

/** Answers a request from the roadmaps as they are after every edit so far. */
export async function answer(
  feature: Feature,
  params: unknown,
  session: Session,
  settings: Settings,
): Promise<unknown> {
  if (!isWellPlaced(params)) throw invalid(feature, 'the position is not one');
  if (feature.about === 'everything') {
    const roadmaps = session.projects.map((project) => asked(project, session, settings));
    return ask(feature, params, { settings, roadmaps });
  }
  const uri = documentIn(params);
  if (uri === undefined) throw invalid(feature, 'it names no document');
  if (feature.about === 'project') {
    const project = await session.projectOf(uri);
    return project ? ask(feature, params, asked(project, session, settings)) : null;
  }
  const place = await session.placeOf(uri);
  if (!place) return feature.otherwise ?? null;
  const { project, path } = place;
  const isKnown = project.recent(session.today).files.has(path);
  const of = asked(project, session, settings, feature.isHasty && isKnown);
  const source = project.source(path);
  const file = of.analysis.files.get(path);
  if (!source || !file) return feature.otherwise ?? null;
  return ask(feature, params, { ...of, path, source, file });
}

function asked(
  project: Project,
  session: Session,
  settings: Settings,
  isHasty = false,
): AskedOfProject {
  const uriOf = (path: string) => session.uriOf(project, path);
  return {
    settings,
    project,
    analysis: isHasty ? project.recent(session.today) : project.analysis(session.today),
    uriOf,
    pathOf: (uri) => session.pathIn(project, uri),
    versionOf: (path) => session.version(uriOf(path)),
  };
}

function ask(feature: Feature, params: unknown, of: object): unknown {
  // What comes in under a method is what the protocol says; `about` says which of the three it takes.
  return feature.answer(params as never, of as never) ?? null;
}

function invalid({ method }: Feature, problem: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, `${method}: ${problem}`);
}
