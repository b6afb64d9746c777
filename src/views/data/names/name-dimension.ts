/** Whose labels can be named by hand. */
export type NameDimension = 'district' | 'service';
