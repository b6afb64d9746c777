import type { Inspection } from '../../intake/inspection.ts';
import type { ChosenFile } from './import-session.ts';

/** What was found in the first of the files that can be read: its columns are those that are shown; null = none can be. */
export const firstLook = (files: readonly ChosenFile[]): Inspection | null =>
  files.flatMap(({ look }) => (look?.kind === 'inspected' ? [look] : []))[0] ?? null;
