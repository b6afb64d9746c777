import { exponential } from './exponential.ts';

/** The share (0..1) at log odds x. */
export const logistic = (x: number): number => 1 / (1 + exponential(-x));
