import { demoSource } from '../../engine/demo-source.ts';

let asked: Promise<File> | null = null;

/** The demo log, fetched once; asked again if it did not come. May be called early, so that it is there when it is needed. */
export const demoFile = (): Promise<File> => {
  asked ??= demoSource().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
};
