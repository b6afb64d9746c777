import { foldLabel } from '../city/fold-label.ts';
import { keptLabel } from './kept-label.ts';

/** What two labels that a user would call the same have in common; one of signs only («-», «***») is only like itself, '' is a blank. */
export const labelKey = (label: string): string => foldLabel(label) || keptLabel(label).key;
