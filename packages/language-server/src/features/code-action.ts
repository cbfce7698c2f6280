import type { Finding } from '@throughline/core';
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { addBlock } from '../actions/add-block.ts';
import { bindDate } from '../actions/bind-date.ts';
import { createEntity } from '../actions/create-entity.ts';
import { freeStart } from '../actions/free-start.ts';
import type { OfferedAction } from '../actions/offered.ts';
import { documentFeature, type AskedOfDocument } from '../feature.ts';
import { diagnosticOf, shownFindings } from '../lsp/diagnostics.ts';
import { editOf, fitting } from '../lsp/edits.ts';
import { ignoring } from '../lsp/ignore.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.throughline`;

/** Fixes of the findings here and what else may be done, all safe fixes of the file, and a comment that ignores a finding. */
export default documentFeature({
  method: 'textDocument/codeAction',
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
    },
  }),
  answer({ range, context }: CodeActionParams, asked): CodeAction[] {
    const { analysis, settings, path, source } = asked;
    const inFile = shownFindings(analysis, settings).filter(({ at }) => at.path === path);
    const { offsetOf } = settings.places;
    const [start, end] = [offsetOf(source, range.start), offsetOf(source, range.end)];
    const here = inFile.filter(({ at }) => at.start <= end && start <= at.end);
    const isWanted = ({ kind }: CodeAction) =>
      context.only === undefined
        ? kind !== FIX_ALL || here.length > 0
        : context.only.some((only) => kind === only || kind?.startsWith(`${only}.`));
    return [
      ...here.flatMap((finding) => fixesOf(finding, asked)),
      ...here
        .flatMap((finding) => createEntity(finding, asked))
        .map((each) => offered(each, asked)),
      ...here.flatMap((finding) => addBlock(finding, asked)).map((each) => offered(each, asked)),
      ...freeStart({ start, end }, asked).map((each) => offered(each, asked)),
      ...bindDate({ start, end }, asked).map((each) => offered(each, asked)),
      ...fixAll(inFile, asked),
      ...here.flatMap((finding) => ignoreOf(finding, asked)),
    ].filter(isWanted);
  },
});

function fixesOf(finding: Finding, asked: AskedOfDocument): CodeAction[] {
  const { fixes = [] } = finding;
  return fixes.map(({ title, safe, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticFor(finding, asked)],
    ...(safe && fixes.length === 1 && { isPreferred: true }),
    edit: editOf(edits, asked),
  }));
}

function offered({ title, edit, finding }: OfferedAction, asked: AskedOfDocument): CodeAction {
  if (!finding) return { title, kind: CodeActionKind.RefactorRewrite, edit };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticFor(finding, asked)],
    edit,
  };
}

/** One action for every safe fix in the file; of fixes that overlap, the first. */
function fixAll(inFile: readonly Finding[], asked: AskedOfDocument): CodeAction[] {
  const safe = inFile.flatMap(({ fixes = [] }) => fixes.filter((fix) => fix.safe).slice(0, 1));
  const { edits, count } = fitting(safe);
  if (count === 0) return [];
  const title =
    count === 1 ? 'Apply the safe fix in this file' : `Apply ${count} safe fixes in this file`;
  return [{ title, kind: FIX_ALL, edit: editOf(edits, asked) }];
}

function ignoreOf(finding: Finding, asked: AskedOfDocument): CodeAction[] {
  const edit = ignoring(finding, asked);
  if (!edit) return [];
  return [
    {
      title: `Ignore ${finding.rule} here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticFor(finding, asked)],
      edit,
    },
  ];
}

function diagnosticFor(finding: Finding, { analysis, settings, uriOf }: AskedOfDocument) {
  return diagnosticOf(finding, analysis.sources, settings, uriOf);
}
