import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/intake/mapping.ts';
import { imported, importTexts, logMapping } from '../support/import-text.ts';

const log = [
  'date,channel,district',
  '2024-03-09,web,Північ',
  '2024-03-09,web, північ ',
  '2024-03-09,web,Салтівський',
  '2024-03-09,web,без району',
  '2024-03-09,web,Мерефа',
].join('\n');

const read = async (districtNames: Mapping['districtNames']) => {
  const { cube, report } = await imported(
    importTexts([log], logMapping({ district: 'district', districtNames })),
  );
  return {
    districts: cube.members.district.map(({ key }) => key),
    unmatched: report.unmatched.districts.map(({ label, requests }) => [label, requests]),
  };
};

describe('names given by hand', () => {
  test('without them labels stand for themselves, and are asked about', async () => {
    const { unmatched } = await read({});
    expect(unmatched).toEqual(
      [
        ['Північ', 1],
        ['без району', 1],
        ['Мерефа', 1],
        ['північ', 1],
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
  });

  test('a label is a known district, a name of its own, or says nothing', async () => {
    const { districts, unmatched } = await read({
      північ: { kind: 'known', id: 'kyivskyi' },
      Мерефа: { kind: 'own' },
      'Без району': { kind: 'unknown' },
    });
    expect(districts).toEqual(['', 'kyivskyi', 'saltivskyi', 'Мерефа']);
    expect(unmatched).toEqual([]);
  });

  test('they go before the lists of the city', async () => {
    const { districts } = await read({ Салтівський: { kind: 'own' } });
    expect(districts).toContain('Салтівський');
    expect(districts).not.toContain('saltivskyi');
  });

  test('an id of another city is no name', async () => {
    const { districts, unmatched } = await read({ Мерефа: { kind: 'known', id: 'mitte' } });
    expect(districts).toContain('Мерефа');
    expect(unmatched.map(([label]) => label)).toContain('Мерефа');
  });

  test('labels of files may have any name', async () => {
    const names = JSON.parse('{"__proto__": {"kind": "unknown"}, "constructor": {"kind": "own"}}');
    const text = 'date,channel,district\n2024-03-09,web,__proto__\n2024-03-09,web,constructor\n';
    const { cube } = await imported(
      importTexts([text], logMapping({ district: 'district', districtNames: names })),
    );
    expect(cube.members.district.map(({ key }) => key)).toEqual(['', 'constructor']);
  });
});
