/** The b of ms = a x rows^b, by least squares of the logarithms: 1 = twice the rows take twice the time. */
export const fittedExponent = (points: readonly { readonly rows: number; readonly ms: number }[]): number => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const xs = points.map(({ rows }) => Math.log(rows));
  const ys = points.map(({ ms }) => Math.log(ms));
  const [x0, y0] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, at) => (x - x0) * ((ys[at] ?? y0) - y0)));
  return covariance / mean(xs.map((x) => (x - x0) ** 2));
};
