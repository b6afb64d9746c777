import type { DemoOptions } from '../demo-options.ts';
import { logColumns } from './log-columns.ts';

/** The first line of a synthetic log, as bytes. */
export const headerLine = (shape: DemoOptions['shape']): Uint8Array =>
  new TextEncoder().encode(`${logColumns[shape].map(({ name }) => name).join(';')}\n`);
