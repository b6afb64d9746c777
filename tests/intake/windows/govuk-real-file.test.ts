import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCityMatcher } from '../../../src/city/city-matcher.ts';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { packWindows } from '../../../src/cube/windows/pack-windows.ts';
import { ingest } from '../../../src/intake/ingest.ts';
import { inspect } from '../../../src/intake/inspect.ts';
import { daysOfMonths } from '../../../src/intake/windows/months.ts';
import { readWindows } from '../../../src/intake/windows/read-windows.ts';
import { windowAdoption } from '../../../src/measures/windows/window-adoption.ts';
import { windowChange } from '../../../src/measures/windows/window-change.ts';
import { imported } from '../../support/import-text.ts';

const file = resolve(import.meta.dirname, '../../../../shared/data/requests/govuk-transaction-volumes.csv');

describe.skipIf(!existsSync(file))('the GOV.UK table of services (reference data, where they are)', () => {
  const source = () => bytesSource('govuk.csv', Uint8Array.from(readFileSync(file)));
  const read = async () => {
    const look = await inspect(source(), { city: kharkiv });
    if (look.kind !== 'inspected' || look.windows === null) throw new Error('no windows are proposed');
    const outcome = await readWindows(source(), look.windows, createCityMatcher(kharkiv));
    if (outcome.kind !== 'read') throw new Error('not read');
    return { ...outcome, mapping: look.windows };
  };

  test('is proposed whole, without a touch: 21 windows, one with a mistyped header', async () => {
    const { mapping, report } = await read();
    expect(mapping.windows).toHaveLength(21);
    expect(mapping.service).toBe('Name of service');
    expect(report.mended).toEqual([
      {
        from: '2014-01',
        to: '2014-12',
        total: 'January 2014 to December 2015: volume',
        online: 'January 2014 to December 2015: digital volume',
        written: { from: '2014-01', to: '2015-12' },
      },
    ]);
  });

  test('its mapping is complete and goes through an import with every row accounted for', async () => {
    const look = await inspect(source(), { city: kharkiv });
    if (look.kind !== 'inspected' || look.mapping === null) throw new Error('no complete proposal');
    expect(look.problems).toEqual([]);
    expect(look.columns.filter(({ role }) => role !== 'ignored')).toHaveLength(43);
    const { report, cube } = await imported(ingest([source()], look.mapping, { city: kharkiv }));
    const { set, report: direct } = await read();
    expect(cube.cells.count).toHaveLength(0);
    expect(report.files).toEqual([direct.file]);
    expect(report.windows?.set).toEqual(packWindows(set));
    expect(report.windows).toMatchObject({ faultsTotal: 6, mended: direct.mended });
  });

  test('six cells say more online requests than requests', async () => {
    const { report } = await read();
    expect(report.faultsTotal).toBe(6);
    expect(report.faults.map(({ code, row }) => `${code} ${row}`)).toEqual(
      [100, 157, 526, 526, 606, 606].map((row) => `online-above-total ${row}`),
    );
    const { rowsRead, counted, rejected } = report.file;
    expect(rowsRead).toBe(734);
    expect(counted + rejected).toBe(734);
  });

  test('the known shares, and why they differ', async () => {
    const { set } = await read();
    const at = (from: string, to: string) => {
      const days = daysOfMonths(from, to);
      return set.windows.findIndex((window) => window.from === days?.from && window.to === days?.to);
    };
    const [first, second] = [at('2016-04', '2017-03'), at('2016-07', '2017-06')];
    const percent = (share: number) => (share * 100).toFixed(4);
    const value = (place: number) => {
      const { adoption } = windowAdoption(set, place);
      return adoption.kind === 'value' ? percent(adoption.value) : null;
    };
    expect(value(first)?.slice(0, 5)).toBe('90.75');
    expect(value(second)).toBe('79.6433');
    const change = windowChange(set, first, second);
    expect(change?.constant.first.reporting).toBe(367);
    expect(change?.leftSeries).toBe(46);
    expect(change?.joinedSeries).toBe(6);
    expect(percent(change?.rate ?? 0)).toBe('0.1308');
    expect(percent(change?.mix ?? 0)).toBe('0.0414');
    expect(percent(change?.left ?? 0)).toBe('-11.2339');
    expect(percent(change?.joined ?? 0)).toBe('-0.0473');
  });
});

if (!existsSync(file))
  test('the GOV.UK table is not here: skipped', () => expect(existsSync(file)).toBe(false));
