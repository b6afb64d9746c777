import type { TrendRole } from './trend.ts';

interface TrendStroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
  /** of a text beside the line: readable on the surface */
  readonly ink: string;
}

const strokes: Readonly<Record<TrendRole, TrendStroke>> = {
  online: { colour: 'var(--online)', width: 2.75, ink: 'var(--online)' },
  assisted: { colour: 'var(--assisted)', width: 2, ink: 'var(--ink-2)' },
  'in-person': { colour: 'var(--person)', width: 2.25, ink: 'var(--ink-2)' },
  phone: { colour: 'var(--phone)', width: 1.75, ink: 'var(--ink-2)' },
  post: { colour: 'var(--post)', width: 1.75, ink: 'var(--ink-2)' },
  other: { colour: 'var(--other)', width: 1.5, ink: 'var(--ink-2)' },
  comparison: { colour: 'var(--assisted)', width: 1.75, dash: '2 3', ink: 'var(--ink-2)' },
};

/** How the line of a role is drawn. */
export const trendStroke = (role: TrendRole): TrendStroke => strokes[role];
