import type { TrendChart } from '../../charts/trend-chart.tsx';

/**
 * The trend of the first page, handed on to a later one. If that imported it, it would become a file of its own, and all that is
 * loaded before the first picture would be larger.
 */
export type TrendDrawing = typeof TrendChart;
