/** Which of the places (ascending) is nearest. */
export const nearestIndex = (places: readonly number[], to: number): number => {
  let nearest = 0;
  for (let index = 1; index < places.length; index++) {
    const [now, best] = [places[index] ?? 0, places[nearest] ?? 0];
    if (Math.abs(now - to) < Math.abs(best - to)) nearest = index;
  }
  return nearest;
};
