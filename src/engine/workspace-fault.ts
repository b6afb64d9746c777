import type { StorageState } from './engine.ts';

export type StorageReason = Extract<StorageState, { kind: 'memory-only' }>['reason'];

const reasonOf = (cause: unknown): StorageReason => {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return 'quota-exceeded';
  if (name === 'VersionError') return 'newer-format';
  return 'write-failed';
};

/** The browser could not store or give back something; nothing half-written is left. */
export class WorkspaceFault extends Error {
  readonly reason: StorageReason;

  constructor(cause: unknown, reason: StorageReason = reasonOf(cause)) {
    super(`${reason}: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = 'WorkspaceFault';
    this.reason = reason;
  }
}
