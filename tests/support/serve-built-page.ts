import type { TestProject } from 'vitest/node';
import { builtPage } from '../../build/built-page.ts';
import { serveFolder } from '../../build/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** where the built page is served */
    pageAddress: string;
  }
}

/** Builds the page if it has changed and serves it while the page tests run. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const served = await serveFolder(builtPage(), 0);
  project.provide('pageAddress', served.address);
  return () => served.close();
};
