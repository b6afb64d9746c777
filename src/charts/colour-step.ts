import type { ColourSteps } from './colour-steps.ts';

/** Which of the five colours a value has: 1 is the lowest. A value on a border belongs to the step above. */
export const colourStep = (value: number, steps: ColourSteps): 1 | 2 | 3 | 4 | 5 => {
  const above = steps.filter((border) => value >= border).length;
  // a filter of four gives 0..4
  return (above + 1) as 1 | 2 | 3 | 4 | 5;
};
