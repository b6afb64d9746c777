/** Requests of the whole period in a city of its real size. */
export const usualRequests = (dayTotals: Float64Array): number =>
  Math.round(dayTotals.reduce((sum, total) => sum + total, 0));
