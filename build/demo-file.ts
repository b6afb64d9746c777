import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { demoSample } from '../mock/demo-sample.ts';

/** Puts a compressed log of the synthetic city beside the built page; development has the mocked log feed instead. */
export const demoFile = (): Plugin => ({
  name: 'demo-file',
  apply: 'build',
  generateBundle() {
    if (this.environment.name !== 'client') return;
    const source = gzipSync([...demoSample()].join(''), { level: 9 });
    this.emitFile({ type: 'asset', fileName: 'demo/kharkiv-demo.csv.gz', source });
  },
});
