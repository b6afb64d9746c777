import type { Engine } from '../../engine/engine.ts';
import type { ImportProgress } from '../../intake/import-report.ts';
import { demoMapping } from './demo-mapping.ts';
import { readyDemo } from './ready-demo.ts';

interface DemoImport {
  /** name in the list of imports */
  readonly name: string;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** Brings in the made-up city through the same door as any file. Rejects with what went wrong. */
export const importDemo = async (engine: Engine, { name, onProgress }: DemoImport): Promise<void> => {
  const file = await readyDemo(engine);
  const choices = [{ path: [], format: 'delimited' as const }];
  const request = { files: [file], choices, name, mapping: demoMapping, synthetic: true };
  const outcome = await engine.importFiles(request, { onProgress, signal: new AbortController().signal });
  if (outcome.kind === 'pending') await engine.dropPending(outcome.pending);
  else if (outcome.kind === 'failed')
    throw new Error(`the demo log is wrong: ${JSON.stringify(outcome.problems)}`);
};
