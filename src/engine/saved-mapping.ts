import type { Mapping } from '../intake/mapping.ts';

/** A mapping that an import was read with, kept for the next files of the same shape. */
export interface SavedMapping {
  /** of the files (`fileShape`): there is one mapping for each */
  readonly shape: string;
  readonly mapping: Mapping;
  /** of the import */
  readonly name: string;
  /** instant, ISO */
  readonly savedAt: string;
}

/** A label of which what was said is to be forgotten. */
export interface ForgottenWord {
  readonly role: 'channelKinds' | 'districtNames' | 'serviceNames';
  readonly label: string;
}

/** All that one change of the saved mappings does. */
export interface MappingsChange {
  /** in the place of those of the same shape */
  readonly put?: readonly SavedMapping[];
  /** shapes whose mapping is forgotten */
  readonly forget?: readonly string[];
}
