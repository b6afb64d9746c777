import type { DemoOptions } from '../../mock/demo-options.ts';

interface Digested {
  readonly options: DemoOptions;
  readonly sha256: string;
}

/** Small synthetic logs and the SHA-256 of their bytes: every machine, engine and version makes the same. */
export const demoDigests: readonly Digested[] = [
  {
    options: { scenario: 'growth', seed: 1, shape: 'requests', rows: 3000 },
    sha256: 'ccde751b9e0c97ef68b8b01b4face11cbd71ba66c6ebb1ac8ce47c4a72819db0',
  },
  {
    options: { scenario: 'city', seed: 1, shape: 'aggregated', rows: 3000 },
    sha256: '26aec88421576d7b4f4533ebf528ed58a4a11c73e857d1b8dba0ae272cd49a61',
  },
  {
    options: { scenario: 'city', seed: 1, shape: 'wide', rows: 3000 },
    sha256: '664873fce5b3b9b38352d13d3631c4bda7afcdc961f3bfd0ec92a43a0a678ae2',
  },
  {
    options: { scenario: 'dirty', seed: 1, shape: 'requests', rows: 3000 },
    sha256: '19b239f71396097f513a881869cb60af8561ccdf00f4a7b3af8f3e82b75c381a',
  },
];
