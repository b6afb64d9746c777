import type { ChosenTable } from '../../src/engine/reader.ts';

/** A file that is a delimited text itself. */
export const plainTable = (file: File): ChosenTable => ({ file, choice: { path: [], format: 'delimited' } });
