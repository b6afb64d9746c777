import { ArgumentFault } from './argument-fault.ts';

/** The one of the allowed values that a text is; throws an `ArgumentFault` if it is none. */
export const oneOf = <Value extends string>(
  text: string,
  allowed: readonly Value[],
  argument: string,
): Value => {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new ArgumentFault('unknown-value', argument, allowed);
  return found;
};
