import type { Analysis } from '@throughline/core';
import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
} from 'vscode-languageserver';
import { documentIn, isWellPlaced, type AskedOfProject, type Feature } from './feature.ts';
import type { Settings } from './settings.ts';
import type { Project } from './state/project.ts';
import type { Session } from './state/session.ts';

/** Answers a request from what is known of the roadmaps, as soon as enough is known for it. */
export async function answer(
  feature: Feature,
  params: unknown,
  session: Session,
  settings: Settings,
  token?: CancellationToken,
): Promise<unknown> {
  if (!isWellPlaced(params)) throw invalid(feature, 'the position is not one');
  const asked = async (project: Project) =>
    askedOf(project, await knownOf(project, feature, session, token), session, settings);
  if (feature.about === 'everything') {
    const projects = await session.found();
    const roadmaps = await Promise.all(projects.map((project) => asked(project)));
    // One may have gone while another was waited for.
    const isThere = ({ project }: AskedOfProject) => session.projects.includes(project);
    return ask(feature, params, { settings, roadmaps: roadmaps.filter(isThere) });
  }
  const uri = documentIn(params);
  if (uri === undefined) throw invalid(feature, 'it names no document');
  if (feature.about === 'project') {
    const project = await session.projectOf(uri);
    return project ? ask(feature, params, await asked(project)) : null;
  }
  const place = await session.placeOf(uri);
  if (!place) return feature.otherwise ?? null;
  const { project, path } = place;
  const of = await asked(project);
  const source = project.source(path);
  const file = of.analysis.files.get(path);
  if (!source || !file) return feature.otherwise ?? null;
  return ask(feature, params, { ...of, path, source, file });
}

/** What is known of a roadmap, once it is as much as a feature needs. */
async function knownOf(
  project: Project,
  { needs }: Feature,
  session: Session,
  token: CancellationToken | undefined,
): Promise<Analysis> {
  const recent = needs === 'text' ? project.recent : undefined;
  const known = recent ?? (needs === undefined ? undefined : project.glance(session.today));
  if (known) return known;
  await unlessCancelled(session.checked(project), token);
  const checked = project.glance(session.today) ?? project.recent;
  if (checked) return checked;
  throw new ResponseError(ErrorCodes.InternalError, 'the roadmap cannot be checked');
}

/** Waits for something, but no longer once nobody wants to know any more. */
async function unlessCancelled(
  awaited: Promise<void>,
  token: CancellationToken | undefined,
): Promise<void> {
  let stop = () => {};
  const cancelled = new Promise<void>((resolve) => {
    const listening = token?.onCancellationRequested(() => resolve());
    stop = () => listening?.dispose();
  });
  await Promise.race([awaited, cancelled]);
  stop();
  if (token?.isCancellationRequested) throw cancellation();
}

export function cancellation(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

function askedOf(
  project: Project,
  analysis: Analysis,
  session: Session,
  settings: Settings,
): AskedOfProject {
  const uriOf = (path: string) => session.uriOf(project, path);
  return {
    settings,
    project,
    analysis,
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
