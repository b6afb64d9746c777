import type { ByteSource } from '../byte-source.ts';
import type { FileProblemCode, Problem } from '../problem.ts';
import { SourceFault } from '../source-fault.ts';

/** Why a file in another format than delimited text cannot be read. */
export const formatFault = (
  { name }: Pick<ByteSource, 'name'>,
  code: FileProblemCode,
  values: Problem['values'] = {},
): SourceFault => new SourceFault({ code, where: { file: name }, values });

/** What a reader of a format throws, as a fault of the file; faults are passed on as they are. */
export const asFormatFault = (source: Pick<ByteSource, 'name'>, format: string, error: unknown): unknown => {
  if (error instanceof SourceFault) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return formatFault(source, 'broken-file', { format, detail: detail.slice(0, 200) });
};
