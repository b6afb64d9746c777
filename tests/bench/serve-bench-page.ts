import { join } from 'node:path';
import { build, preview } from 'vite';
import { benchFolder } from './bench-folder.ts';

/** The bench page, built as the product is, served on the loopback address. */
export interface BenchPage {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds and serves the page in which the lanes run. It has no Content-Security-Policy: that of the product
 * forbids what a peer needs. `isReadable`: functions keep their names.
 */
export const serveBenchPage = async ({ isReadable = false } = {}): Promise<BenchPage> => {
  const outDir = join(benchFolder(), 'page');
  const place = {
    root: join(import.meta.dirname, 'page'),
    configFile: false as const,
    logLevel: 'warn' as const,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2024',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 100_000,
      ...(isReadable && { minify: false }),
    },
    worker: { format: 'es' as const },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  };
  await build(place);
  const server = await preview(place);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the bench page is served nowhere');
  return { address, close: () => server.close() };
};
