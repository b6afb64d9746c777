import type { OpenedOutcome } from '../../engine/engine.ts';
import type { EngineFaultCode } from '../../engine/engine-fault.ts';

/** What came of one workspace file. */
export type FileOutcome =
  | Exclude<OpenedOutcome, { readonly kind: 'repeats' }>
  | { readonly kind: 'fault'; readonly code: EngineFaultCode }
  /** the user was asked, and said that it is not to be added */
  | { readonly kind: 'left' };

/** A workspace file and what came of it. */
export interface OpenedFile {
  readonly name: string;
  readonly outcome: FileOutcome;
}

/** What is under way with the workspace as a whole, or came of it last. */
export type WorkspaceStage =
  | { readonly kind: 'resting' }
  | { readonly kind: 'confirming' }
  | { readonly kind: 'working' }
  | { readonly kind: 'deleted' }
  | Exclude<FileOutcome, { readonly kind: 'left' }>
  /** several files, one after the other */
  | { readonly kind: 'several'; readonly opened: readonly OpenedFile[] }
  /** the first of the files is opened again if the user says so; then the others */
  | (Extract<OpenedOutcome, { readonly kind: 'repeats' }> & {
      readonly files: readonly [File, ...File[]];
      readonly opened: readonly OpenedFile[];
    });
