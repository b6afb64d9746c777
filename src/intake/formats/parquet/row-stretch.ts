import type { AsyncBuffer, FileMetaData } from 'hyparquet';

/** Some rows of a file: of one group, numbered from its first. */
export interface RowStretch {
  readonly file: AsyncBuffer;
  /** of the file, with this group alone */
  readonly metadata: FileMetaData;
  readonly start: number;
  readonly end: number;
}
