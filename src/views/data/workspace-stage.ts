import type { OpenedOutcome } from '../../engine/engine.ts';
import type { EngineFaultCode } from '../../engine/engine-fault.ts';

/** What is under way with the workspace as a whole, or came of it last. */
export type WorkspaceStage =
  | { readonly kind: 'resting' }
  | { readonly kind: 'confirming' }
  | { readonly kind: 'working' }
  | { readonly kind: 'deleted' }
  | Exclude<OpenedOutcome, { readonly kind: 'repeats' }>
  /** the file is opened again if the user says so */
  | (Extract<OpenedOutcome, { readonly kind: 'repeats' }> & { readonly file: File })
  | { readonly kind: 'fault'; readonly code: EngineFaultCode };
