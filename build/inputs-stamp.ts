import type { Plugin } from 'vite';
import { inputsHash } from './inputs-hash.ts';

/** Leaves beside the manifest what the page was built from, so that an unchanged page is not built twice. */
export const inputsStamp = (): Plugin => {
  let root = '';
  let hash = '';
  return {
    name: 'inputs-stamp',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      // before anything is read: a file changed during the build makes the page old
      hash ||= inputsHash(root);
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: '.vite/inputs.txt', source: hash });
    },
  };
};
