import { demoSource } from '../../engine/demo-source.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Mapping } from '../../intake/mapping.ts';

/** The demo log and how it is to be read. */
interface ReadyDemo {
  readonly file: File;
  readonly mapping: Mapping;
}

const getReady = async (engine: Engine): Promise<ReadyDemo> => {
  void engine.prepare().catch(() => undefined);
  const file = await demoSource();
  const inspection = await engine.inspect(file);
  if (inspection.kind === 'not-readable' || inspection.mapping === null) {
    throw new Error(`the demo log cannot be read: ${JSON.stringify(inspection)}`);
  }
  return { file, mapping: inspection.mapping };
};

let asked: Promise<ReadyDemo> | null = null;

/**
 * The demo log, fetched and looked at once; asked again if that failed. May be called early, so that it is there when
 * it is needed.
 */
export const readyDemo = (engine: Engine): Promise<ReadyDemo> => {
  asked ??= getReady(engine).catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
};
