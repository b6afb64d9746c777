/** From fine to coarse. Days roll up to all; weeks to nothing; months to quarters and years; quarters to years. Weeks are ISO weeks (Monday). */
export const periodUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type PeriodUnit = (typeof periodUnits)[number];
