import { demoSource } from '../../engine/demo-source.ts';
import type { Engine } from '../../engine/engine.ts';

let asked: Promise<File> | null = null;

/**
 * The demo log, fetched once; asked again if that failed. May be called early, so that log and engine are there when
 * they are needed.
 */
export const readyDemo = (engine: Engine): Promise<File> => {
  void engine.prepare().catch(() => undefined);
  asked ??= demoSource().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
};
