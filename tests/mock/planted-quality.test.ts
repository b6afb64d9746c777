import { describe, expect, it } from 'vitest';
import { holidayDays } from '../../src/city/holiday-days.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { plantedDay } from '../../mock/city/planted-day.ts';
import { plantedTruths } from '../../mock/planted-truths.ts';
import { demoImport } from '../support/demo-import.ts';
import { qualityNow, valuesOf } from '../support/quality-now.ts';

const { scenarios, dirt } = plantedTruths;
const holidays = holidayDays(kharkiv.holidays);
const minute = 120_000;

describe('the quality report', () => {
  it.each([1, 2, 3])(
    'finds nothing in a steady city (seed %i)',
    async (seed) => {
      const { cube } = await demoImport({ scenario: 'steady', seed, shape: 'wide', rows: 60_000 });
      expect(qualityNow(cube, { holidays }).findings).toEqual([]);
    },
    minute,
  );

  it(
    'finds nothing in a lively one: seasons, power cuts, services that start',
    async () => {
      const { cube } = await demoImport({ scenario: 'growth', seed: 1, shape: 'wide' });
      expect(qualityNow(cube, { holidays }).findings).toEqual([]);
    },
    minute,
  );

  it(
    'finds the systems that stop, with their day, and no other',
    async () => {
      const { cube } = await demoImport({ scenario: 'silence', seed: 1, shape: 'wide' });
      const { findings } = qualityNow(cube, { holidays });
      const found = valuesOf(findings, 'silent').map(({ dimension, key, since }) => ({
        dimension,
        key,
        since,
      }));
      const planted = scenarios.silence.silences.map(({ dimension, key, from }) => ({
        dimension,
        key,
        since: plantedDay(from),
      }));
      expect(found).toHaveLength(planted.length);
      expect(found).toEqual(expect.arrayContaining(planted));
      expect(findings).toHaveLength(planted.length);
    },
    minute,
  );

  it(
    'tells of a dirty log what was planted, and no more',
    async () => {
      const rows = 20_000;
      const { cube, report } = await demoImport({ scenario: 'dirty', seed: 1, shape: 'requests', rows });
      const sum = (field: 'rowsRead' | 'rejected') =>
        report.files.reduce((total, file) => total + file[field], 0);
      const { districts } = report.unmatched;
      const { findings } = qualityNow(cube, {
        holidays,
        rowsRead: sum('rowsRead'),
        rejected: sum('rejected'),
        unknown: {
          district: { labels: districts.length, requests: districts[0]?.requests ?? 0 },
          service: { labels: 0, requests: 0 },
        },
      });
      const times = (perThousand: number) => (rows / 1000) * perThousand;
      const { perThousand: planted } = dirt;
      const all = report.requests;
      const lost = planted.noDate + planted.unreadableDate + planted.tooFewFields + planted.tooManyFields;
      expect(findings.map(({ code }) => code).toSorted()).toEqual([
        'blank',
        'rejected-rows',
        'unknown-kind',
        'unknown-labels',
      ]);
      expect(valuesOf(findings, 'rejected-rows')).toEqual([{ rows: times(lost), rowsRead: rows }]);
      expect(valuesOf(findings, 'blank')).toEqual([
        { dimension: 'district', requests: times(planted.blankDistrict), all },
      ]);
      expect(valuesOf(findings, 'unknown-kind')).toEqual([
        { requests: times(planted.strangeChannel + planted.blankChannel), all },
      ]);
      expect(valuesOf(findings, 'unknown-labels')).toEqual([
        { dimension: 'district', labels: 1, requests: times(planted.strangeDistrict), all },
      ]);
    },
    minute,
  );
});
