import type { Inspection } from '../intake/inspection.ts';
import type { ReadMappingFile } from './read-mapping-file.ts';
import type { Recalled } from './recall-mapping.ts';
import type { ForgottenWord, MappingsChange, SavedMapping } from './saved-mapping.ts';

/** How files were read, for the next ones like them. */
export interface MappingCalls {
  /** the mappings that imports were read with, one for each shape of files */
  mappings(): Promise<readonly SavedMapping[]>;
  changeMappings(change: MappingsChange): Promise<void>;
  /** takes words out of all saved mappings */
  forgetWords(words: readonly ForgottenWord[]): Promise<void>;
  /** how files like this one were read before */
  recall(look: Inspection): Promise<Recalled>;
  /** the mapping in a file, for the columns of another one */
  readMapping(file: Blob, look: Inspection): Promise<ReadMappingFile>;
}
