import type { Finding } from '@throughline/core';
import type { WorkspaceEdit } from 'vscode-languageserver';

/** Something that may be done about a place. */
export interface OfferedAction {
  readonly title: string;
  readonly edit: WorkspaceEdit;
  /** What it does something about; absent for what is merely possible. */
  readonly finding?: Finding;
}
