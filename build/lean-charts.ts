import type { Plugin } from 'vite';

/** A place in a library where it brings what no chart of ours asks for, and what stands there instead. */
interface Cut {
  readonly module: RegExp;
  readonly found: RegExp;
  readonly instead: string;
}

const cuts: readonly Cut[] = [
  // scales are looked up by name: all of them came along, with the formats of times
  {
    module: /victory-vendor\/es\/d3-scale\.js$/,
    found: /export \* from "d3-scale"/,
    instead: 'export { scaleBand, scaleLinear, scalePoint } from "d3-scale"',
  },
  // axes are numbers: no scale runs between colours
  {
    module: /d3-scale\/dist\/d3-scale\.mjs$/,
    found: /import \{ interpolateNumber, interpolate, /,
    instead: 'import { interpolateNumber, interpolateNumber as interpolate, ',
  },
  // ticks are written by the program's own formats
  {
    module: /d3-scale\/dist\/d3-scale\.mjs$/,
    found:
      /import \{ formatSpecifier, precisionFixed, precisionRound, precisionPrefix, formatPrefix, format \} from 'd3-format';/,
    instead: `const written = () => { throw new Error('a tick written by its scale: see build/lean-charts.ts'); };
      const [formatSpecifier, precisionFixed, precisionRound, precisionPrefix, formatPrefix, format] =
        [written, written, written, written, written, written];`,
  },
  {
    module: /d3-interpolate\/dist\/d3-interpolate\.mjs$/,
    found:
      /import \{ rgb as rgb\$1, color, hsl as hsl\$1, lab as lab\$1, hcl as hcl\$1, cubehelix as cubehelix\$1 \} from 'd3-color'/,
    instead: `const none = () => { throw new Error('a scale of colours: see build/lean-charts.ts'); };
      const [rgb$1, color, hsl$1, lab$1, hcl$1, cubehelix$1] = [none, none, none, none, none, none]`,
  },
  // every axis says `niceTicks="none"` and brings its own ticks: no decimal arithmetic to choose them
  {
    module: /recharts\/es6\/util\/scale\/index\.js$/,
    found: /export \{ getNiceTickValues, getTickValuesFixedDomain \} from '\.\/getNiceTickValues'/,
    instead: `const refuse = () => { throw new Error('an axis without niceTicks="none": see build/lean-charts.ts'); };
      export { refuse as getNiceTickValues, refuse as getTickValuesFixedDomain }`,
  },
];

/**
 * Leaves out of the built page what recharts brings for charts that we do not draw. Whoever draws another kind of
 * axis (times, logarithms, colours, ticks chosen by recharts) takes the cut out here first.
 */
export const leanCharts = (): Plugin => ({
  name: 'lean-charts',
  apply: 'build',
  transform: {
    filter: { id: cuts.map(({ module }) => module) },
    handler(code, id) {
      let lean = code;
      for (const { found, instead } of cuts.filter(({ module }) => module.test(id))) {
        if (!found.test(lean)) return this.error(`${id} is written in another way: see build/lean-charts.ts`);
        lean = lean.replace(found, () => instead);
      }
      return { code: lean, map: null };
    },
  },
});
