import type { Answered, Tally } from '../../src/cube/answer.ts';
import type { ChannelKind } from '../../src/cube/channel-kind.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';

/** An answer by period alone; periods without requests are left out, as the cube does. */
export const answerByPeriod = (
  every: PeriodUnit,
  rows: readonly { readonly period: number; readonly tally: Tally }[],
): Answered => ({
  kind: 'answered',
  by: ['period'],
  every,
  rows: rows
    .filter(({ tally }) => tally.some((count) => count > 0))
    .map(({ period, tally }) => ({ period, members: {}, tally })),
});

/** An answer by period and service. */
export const answerByService = (
  every: PeriodUnit,
  rows: readonly { readonly period: number; readonly service: string; readonly tally: Tally }[],
): Answered => ({
  kind: 'answered',
  by: ['period', 'service'],
  every,
  rows: rows
    .filter(({ tally }) => tally.some((count) => count > 0))
    .map(({ period, service, tally }) => ({
      period,
      members: { service: { key: service, label: service } },
      tally,
    })),
});

/** An answer by period and channel, each channel named by its kind. */
export const answerByChannel = (
  every: PeriodUnit,
  rows: readonly { readonly period: number; readonly kind: ChannelKind; readonly tally: Tally }[],
): Answered => ({
  kind: 'answered',
  by: ['period', 'channel'],
  every,
  rows: rows
    .filter(({ tally }) => tally.some((count) => count > 0))
    .map(({ period, kind, tally }) => ({
      period,
      members: { channel: { key: kind, label: kind, kind } },
      tally,
    })),
});
