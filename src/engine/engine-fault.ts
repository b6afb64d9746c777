export type EngineFaultCode =
  /** the worker ended under the call: out of memory, killed by the system */
  | 'worker-died'
  /** its program could not be loaded or does not run here */
  | 'worker-not-started'
  /** the pending import was forgotten: another one came, or the worker was started again */
  | 'pending-lost'
  /** the engine was closed by the page */
  | 'closed'
  /** a fault in the program */
  | 'internal';

/** The engine itself failed (bad data are values, never faults). What is stored is not harmed, and the door starts a new worker. */
export class EngineFault extends Error {
  readonly code: EngineFaultCode;

  constructor(code: EngineFaultCode, message: string) {
    super(message);
    this.name = 'EngineFault';
    this.code = code;
  }
}
