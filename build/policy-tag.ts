import type { Plugin } from 'vite';
import { contentPolicy } from './content-policy.ts';

/** Puts the policy into the built page; the development server needs inline scripts and goes without. */
export const policyTag = (): Plugin => ({
  name: 'policy-tag',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy('tag') },
    },
  ],
});
