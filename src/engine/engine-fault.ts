const engineFaultCodes = [
  /** the worker ended under the call: out of memory, killed by the system */
  'worker-died',
  /** its program could not be loaded or does not run here */
  'worker-not-started',
  /** the pending import was forgotten: another one came, or the worker was started again */
  'pending-lost',
  /** the browser could not change what it stores: quota, a broken disk */
  'storage-failed',
  /** a log feed or the demo sample did not answer */
  'source-unreachable',
  /** the engine was closed by the page */
  'closed',
  /** a fault in the program */
  'internal',
] as const;

export type EngineFaultCode = (typeof engineFaultCodes)[number];

/** The engine itself failed (bad data are values, never faults). What is stored is not harmed, and the door starts a new worker. */
export class EngineFault extends Error {
  readonly code: EngineFaultCode;

  constructor(code: EngineFaultCode, message: string) {
    super(`${code}: ${message}`);
    this.name = 'EngineFault';
    this.code = code;
  }

  /** Of an error that came from a worker only name and message are left. */
  static from(error: unknown): EngineFault {
    if (error instanceof EngineFault) return error;
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    const code = engineFaultCodes.find((candidate) => message.startsWith(`${candidate}: `));
    if (name !== 'EngineFault' || !code) return new EngineFault('internal', message);
    return new EngineFault(code, message.slice(code.length + 2));
  }
}
