import { cityAxes } from './city-axes.ts';

const { districts, services, ages, channels } = cityAxes;
const pairs = districts.length * services.length;
const cellsPerPair = ages.length * channels.length;

/** What one line of a log of counts stands for. A count's place is line * columns + column. */
export interface Grain {
  readonly lines: number;
  /** counts on a line */
  readonly columns: number;
  readonly place: (cell: number) => number;
}

export const grains = {
  /** a line per district, service, age group and channel: the cell itself */
  aggregated: { lines: pairs * cellsPerPair, columns: 1, place: (cell) => cell },
  /** a line per district and service, a column per channel */
  wide: {
    lines: pairs,
    columns: channels.length,
    place: (cell) => Math.floor(cell / cellsPerPair) * channels.length + (cell % channels.length),
  },
} satisfies Readonly<Record<string, Grain>>;
