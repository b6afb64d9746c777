/** Divides a whole number by weights into whole numbers that sum to it exactly: each running sum is rounded. */
export const spread = (total: number, weights: Float64Array): Float64Array => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let upTo = 0;
  let given = 0;
  return weights.map((weight, at) => {
    upTo += weight;
    const due = at === weights.length - 1 ? total : Math.min(total, Math.round((upTo / sum) * total));
    const part = due - given;
    given = due;
    return part;
  });
};
