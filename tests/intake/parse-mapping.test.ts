import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../src/intake/parse-mapping.ts';
import { logMapping } from '../support/import-text.ts';

const whole = logMapping({
  district: 'Район',
  districtNames: { Північ: { kind: 'known', id: 'kyivskyi' }, Мерефа: { kind: 'own' } },
  rowFilters: [{ column: 'source', rows: 'leaveOut', values: ['staff', ''] }],
  channelKinds: { 'X-17': 'online' },
});

const again = (value: unknown) => parseMapping(JSON.parse(JSON.stringify(value)));

describe('a mapping as JSON', () => {
  test('is the same after being written and read', () => {
    expect(again(whole)).toEqual({ kind: 'mapping', mapping: whole });
  });

  test('of version 1 reads files as it did', () => {
    const { districtNames: _, serviceNames: __, rowFilters: ___, ...rest } = logMapping();
    expect(again({ ...rest, version: 1 })).toEqual({ kind: 'mapping', mapping: logMapping() });
  });

  test('says which entry is wrong', () => {
    const wrong = (patch: object) => {
      const parsed = again({ ...whole, ...patch });
      return parsed.kind === 'invalid' ? parsed.fault : null;
    };
    expect(wrong({ version: 3 })?.code).toBe('newer-version');
    expect(wrong({ version: '2' })).toMatchObject({ code: 'wrong-entry', path: 'version' });
    expect(wrong({ date: { kind: 'column' } })).toMatchObject({ path: 'date.column' });
    expect(wrong({ channelKinds: { a: 'mail' } })).toMatchObject({
      path: 'channelKinds.a',
      received: '"mail"',
    });
    expect(wrong({ districtNames: { a: { kind: 'known' } } })).toMatchObject({ path: 'districtNames.a.id' });
    expect(wrong({ rowFilters: [{ column: 'a', rows: 'keep', values: [] }] })).toMatchObject({
      path: 'rowFilters.0.values',
    });
    expect(wrong({ colour: 'red' })).toMatchObject({ path: 'colour' });
    expect(parseMapping([])).toMatchObject({ kind: 'invalid', fault: { path: 'version' } });
  });
});
