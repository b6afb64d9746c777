interface Place {
  readonly x: number;
  readonly y: number;
}

/** An SVG path through the places; null lifts the pen. A place alone becomes a dot (a line of no length with round caps). */
export const linePath = (places: readonly (Place | null)[]): string =>
  places
    .map((place, index) => {
      if (!place) return '';
      const at = `${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
      if (places[index - 1]) return `L${at}`;
      return places[index + 1] ? `M${at}` : `M${at}h0.01`;
    })
    .join('');
