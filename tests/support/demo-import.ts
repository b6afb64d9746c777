import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { ImportOutcome } from '../../src/intake/import-report.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { inspect } from '../../src/intake/inspect.ts';
import { demoCity } from '../../mock/demo-city.ts';
import { demoDescription } from '../../mock/demo-description.ts';
import type { DemoOptions } from '../../mock/demo-options.ts';

/** All bytes of a synthetic log. */
export const demoBytes = (options: DemoOptions, chunkBytes?: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([...demoCity(options, chunkBytes)]));

/** A synthetic log through the same intake as any file, with the mapping that intake proposes itself. */
export const demoImport = async (
  options: DemoOptions,
): Promise<Extract<ImportOutcome, { kind: 'imported' }>> => {
  const source = bytesSource(demoDescription(options).fileName, demoBytes(options));
  const inspection = await inspect(source, { city: kharkiv });
  if (inspection.kind !== 'inspected' || inspection.mapping === null || inspection.problems.length > 0)
    throw new Error(`not understood: ${JSON.stringify(inspection)}`);
  const outcome = await ingest([source], inspection.mapping, { city: kharkiv });
  if (outcome.kind !== 'imported') throw new Error(`not imported: ${JSON.stringify(outcome)}`);
  return outcome;
};
