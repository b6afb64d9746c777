/**
 * Value of a polynomial, by Horner's rule.
 *
 * Shape   coefficients from the constant up
 * @example polynomial([1, 2, 3], 10) // 321
 */
export const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
