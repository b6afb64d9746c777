/** The dimensions of a cube beside the period. `segment1..3` are optional extras (age group, applicant type, device ...). */
export const dimensions = ['district', 'service', 'channel', 'segment1', 'segment2', 'segment3'] as const;

export type Dimension = (typeof dimensions)[number];
