const places = 512;

/** Draws the second of the day from requests by hour: the hour from a table, the second within it evenly. */
export const createHourDraw = (hours: readonly number[]) => {
  const total = hours.reduce((sum, weight) => sum + weight, 0);
  const hourAt = new Uint8Array(places);
  let upTo = 0;
  let from = 0;
  hours.forEach((weight, hour) => {
    upTo += weight;
    const to = Math.round((upTo / total) * places);
    hourAt.fill(hour, from, to);
    from = to;
  });
  return (u: number): number => {
    const place = u * places;
    const at = Math.floor(place);
    return (hourAt[at] ?? 12) * 3600 + Math.floor((place - at) * 3600);
  };
};
