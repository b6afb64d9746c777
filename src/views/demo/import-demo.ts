import type { Engine } from '../../engine/engine.ts';
import type { ImportProgress } from '../../intake/import-report.ts';
import { demoFile } from './demo-file.ts';

interface DemoImport {
  /** name in the list of imports */
  readonly name: string;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** Brings in the made-up city through the same door as any file. Rejects with what went wrong. */
export const importDemo = async (engine: Engine, { name, onProgress }: DemoImport): Promise<void> => {
  const file = await demoFile();
  const inspection = await engine.inspect(file);
  if (inspection.kind === 'not-readable' || inspection.mapping === null) {
    throw new Error(`the demo log cannot be read: ${JSON.stringify(inspection)}`);
  }
  const request = { files: [file], name, mapping: inspection.mapping, synthetic: true };
  const outcome = await engine.importFiles(request, { onProgress, signal: new AbortController().signal });
  if (outcome.kind === 'pending') await engine.dropPending(outcome.pending);
  else if (outcome.kind === 'failed')
    throw new Error(`the demo log is wrong: ${JSON.stringify(outcome.problems)}`);
};
