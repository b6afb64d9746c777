/** Kept and shown of a file; of the others only their number by code. */
export const keptProblems = 1000;
