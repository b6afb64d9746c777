import type { Plugin } from 'vite';

const all = 'export * from "d3-scale"';
const used = 'export { scaleBand, scaleLinear, scalePoint } from "d3-scale"';

/**
 * recharts looks its scales up by name and so brings all of d3-scale, with the formats of times and colours. The
 * page's axes are numbers and categories; an axis with `scale="time"` or `"log"` has to be named here first.
 */
export const leanScales = (): Plugin => ({
  name: 'lean-scales',
  apply: 'build',
  transform: {
    filter: { id: /victory-vendor\/es\/d3-scale\.js$/ },
    handler(code) {
      if (!code.includes(all))
        this.error('recharts names its scales in another way: see build/lean-scales.ts');
      return { code: code.replace(all, used), map: null };
    },
  },
});
