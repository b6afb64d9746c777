/** What is wrong with bytes that should be a cube. */
export type CubeFault = 'not-a-cube' | 'unknown-version' | 'truncated' | 'damaged';

/** Thrown by `decodeCube`: a stored cube that cannot be trusted is not used at all. */
export class CubeDecodeError extends Error {
  readonly fault: CubeFault;

  constructor(fault: CubeFault) {
    super(`not a readable cube: ${fault}`);
    this.name = 'CubeDecodeError';
    this.fault = fault;
  }
}
