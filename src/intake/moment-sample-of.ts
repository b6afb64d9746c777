import type { Mapping } from './mapping.ts';
import { MomentSample, minutesApart } from './moment-sample.ts';
import type { OpenedFile } from './opened-file.ts';

/** a compressed file has so many times its bytes, about */
const inflation = 8;

/** Every how many-th minute of a file is looked at. */
export const momentsApart = ({ source, dialect }: OpenedFile): number =>
  minutesApart(source.bytes * (dialect.gzip ? inflation : 1));

/** Where rows of a file are noted, to find repeats; null where ids tell of them, or a row is more than one request. */
export const momentSampleOf = (file: OpenedFile, { id, count, channel }: Mapping): MomentSample | null =>
  id === null && count === null && channel.kind === 'column' ? new MomentSample(momentsApart(file)) : null;
