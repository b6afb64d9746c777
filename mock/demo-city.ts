import { type CityModel, createCityModel } from './city/city-model.ts';
import { dayCounts } from './city/day-counts.ts';
import { dayLimits } from './city/day-limits.ts';
import { dayRequests } from './city/day-requests.ts';
import { grains } from './city/grain.ts';
import { usualRequests } from './city/usual-requests.ts';
import type { DemoOptions } from './demo-options.ts';
import { aggregatedLog } from './logs/aggregated-log.ts';
import { dirtyLog } from './logs/dirty-log.ts';
import { requestLog } from './logs/request-log.ts';
import { wideLog } from './logs/wide-log.ts';
import { plantedTruths, type ScenarioTruth } from './planted-truths.ts';

/** a model is the same for every seed, shape and size, and takes a while to make */
const models = new Map<ScenarioTruth, CityModel>();
const modelOf = (truth: ScenarioTruth): CityModel => {
  const model = models.get(truth) ?? createCityModel(truth);
  models.set(truth, model);
  return model;
};

/**
 * A log of the synthetic Kharkiv as UTF-8 text (`;`, `\n`), in chunks of whole lines of at least `chunkBytes` (the last may
 * be shorter). The same options give the same bytes on every machine, whatever the chunks. Memory holds one day of the city.
 * `TooManyRows` for more rows than a log of counts can have; RangeError for rows or a seed that are no whole number, and
 * for dirty rows in another shape than `requests`.
 */
export const demoCity = (options: DemoOptions, chunkBytes = 65_536): Iterable<Uint8Array<ArrayBuffer>> => {
  const { scenario, seed, shape, rows } = options;
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError('the seed is a whole number from 0');
  if (rows !== undefined && (!Number.isSafeInteger(rows) || rows < 1))
    throw new RangeError('rows is a whole number from 1');
  const truth: ScenarioTruth = plantedTruths.scenarios[scenario];
  const model = modelOf(truth);
  if (shape === 'requests') {
    const total = rows ?? usualRequests(model.dayTotals);
    return truth.isDirty
      ? dirtyLog((requests) => dayRequests(model, { seed, total: requests }), total, chunkBytes)
      : requestLog(dayRequests(model, { seed, total }), chunkBytes);
  }
  if (truth.isDirty) throw new RangeError('the dirty scenario is a log of requests');
  const grain = grains[shape];
  const days = dayCounts(model, { seed, grain, limits: dayLimits(model, grain, { seed, rows }) });
  return shape === 'wide' ? wideLog(days, chunkBytes) : aggregatedLog(days, chunkBytes);
};
