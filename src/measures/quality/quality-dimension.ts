/** The dimensions whose deliveries are watched: each of their keys may have a system of its own behind it. */
export const qualityDimensions = ['district', 'service', 'channel'] as const;

export type QualityDimension = (typeof qualityDimensions)[number];
