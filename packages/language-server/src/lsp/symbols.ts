import type { EntityKind } from '@throughline/core';
import { SymbolKind } from 'vscode-languageserver';

/** The icon by which editors show each kind of entity; several look alike for want of better ones. */
export const SYMBOL_KINDS: Readonly<Record<EntityKind, SymbolKind>> = {
  roadmap: SymbolKind.Module,
  initiative: SymbolKind.Class,
  milestone: SymbolKind.Event,
  decision: SymbolKind.Event,
  objective: SymbolKind.Interface,
  kpi: SymbolKind.Number,
  team: SymbolKind.Namespace,
  skill: SymbolKind.Property,
  system: SymbolKind.Struct,
  process: SymbolKind.Function,
  touchpoint: SymbolKind.Event,
  release: SymbolKind.Constant,
  stage: SymbolKind.EnumMember,
  status: SymbolKind.EnumMember,
  size: SymbolKind.Constant,
  horizon: SymbolKind.Constant,
  calendar: SymbolKind.Object,
  rule: SymbolKind.Boolean,
  scenario: SymbolKind.Variable,
};
