import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { demoCity } from '../mock/demo-city.ts';

/** The synthetic city as the built page offers it: enough requests for every chart, read in about a second. */
const sample = { scenario: 'city', seed: 1, shape: 'aggregated', rows: 250_000 } as const;

/** Puts a compressed log of the synthetic city beside the built page; development has the mocked log feed instead. */
export const demoSample = (): Plugin => ({
  name: 'demo-sample',
  apply: 'build',
  generateBundle() {
    if (this.environment.name !== 'client') return;
    const source = gzipSync(Buffer.concat([...demoCity(sample)]), { level: 9 });
    this.emitFile({ type: 'asset', fileName: 'demo/kharkiv-demo.csv.gz', source });
  },
});
