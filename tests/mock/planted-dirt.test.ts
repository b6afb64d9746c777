import { describe, expect, it } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { plantedTruths } from '../../mock/planted-truths.ts';
import { askCube } from '../support/ask-cube.ts';
import { demoImport } from '../support/demo-import.ts';

const {
  perThousand: planted,
  strangeDistrictLabel,
  strangeChannelLabel,
  testChannelLabel,
} = plantedTruths.dirt;
const minute = 120_000;

describe('dirty', () => {
  it.each([1, 2])(
    'every row is accounted for, in the numbers planted (seed %i)',
    async (seed) => {
      const thousands = 20;
      const rows = thousands * 1000;
      const { cube, report } = await demoImport({ scenario: 'dirty', seed, shape: 'requests', rows });
      const times = (perThousand: number) => thousands * perThousand;
      const [file] = report.files;
      expect(file?.problemsByCode).toEqual({
        'no-date': times(planted.noDate),
        'unreadable-date': times(planted.unreadableDate),
        'too-few-fields': times(planted.tooFewFields),
        'too-many-fields': times(planted.tooManyFields),
        'duplicate-id': times(planted.repeatedRow),
        'blank-row': times(planted.blankRow),
        // and the one at the end, which takes the place of a clean row
        'total-row': times(planted.totalRow) + 1,
      });
      const rejected = times(
        planted.noDate + planted.unreadableDate + planted.tooFewFields + planted.tooManyFields,
      );
      const leftOut = times(planted.blankRow + planted.totalRow) + 1;
      const counted = rows - rejected - times(planted.repeatedRow) - leftOut;
      expect(file).toMatchObject({ rowsRead: rows, counted, rejected, leftOut });
      expect(file?.duplicate).toBe(times(planted.repeatedRow));
      expect(report.requests).toBe(counted);

      expect(report.unmatched).toEqual({
        districts: [{ label: strangeDistrictLabel, requests: times(planted.strangeDistrict) }],
        services: [],
        channels: [{ label: strangeChannelLabel, requests: times(planted.strangeChannel) }],
      });
      const channel = (label: string) => report.channels.find((one) => one.label === label);
      expect(channel(strangeChannelLabel)).toMatchObject({
        kind: 'unknown',
        requests: times(planted.strangeChannel),
      });
      expect(channel('')).toMatchObject({ kind: 'unknown', requests: times(planted.blankChannel) });
      expect(channel(testChannelLabel)).toMatchObject({
        kind: 'excluded',
        requests: times(planted.testChannel),
      });

      // old, Russian, misspelt and look-alike names are the nine districts and nothing else
      const districts = askCube(cube, { filter: {}, by: ['district'] }).rows.map(({ members, tally }) => ({
        key: members.district?.key,
        requests: tally.reduce((sum, count) => sum + count, 0),
      }));
      expect(new Set(districts.map(({ key }) => key))).toEqual(
        new Set([...kharkiv.districts.map(({ id }) => id), '', strangeDistrictLabel]),
      );
      expect(districts.find(({ key }) => key === '')?.requests).toBe(times(planted.blankDistrict));
    },
    minute,
  );
});
