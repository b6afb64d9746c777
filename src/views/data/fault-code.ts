import type { EngineFault, EngineFaultCode } from '../../engine/engine-fault.ts';

/** Why a call of the engine rejected. */
export const faultCode = (error: unknown): EngineFaultCode =>
  // the door rejects with nothing else; a fault of the page itself is one of the program
  error instanceof Error && error.name === 'EngineFault' ? (error as EngineFault).code : 'internal';
