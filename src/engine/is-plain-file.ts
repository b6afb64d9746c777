import type { ChosenTable } from './reader.ts';

/** Is the table known to be the file itself, as delimited text? */
export const isPlainFile = ({ choice }: ChosenTable): boolean =>
  choice !== null && choice.format === 'delimited' && choice.path.length === 0;
