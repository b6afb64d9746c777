import type { Holdings } from '../../engine/engine.ts';

/** Are there imports with windows? They are in no answer to a question. */
export const hasWindows = ({ imports }: Holdings): boolean =>
  imports.some(({ mapping }) => mapping.date.kind === 'windows');
