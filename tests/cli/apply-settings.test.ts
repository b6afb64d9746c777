import { expect, test } from 'vitest';
import { applySettings } from '../../src/cli/apply-settings.ts';
import type { Setting, SettableRole } from '../../src/cli/summarise-request.ts';
import type { MappingDraft } from '../../src/intake/mapping-draft.ts';

const draft: MappingDraft = {
  version: 2,
  date: { kind: 'column', column: 'Date' },
  dateOrder: null,
  district: 'Ward',
  service: 'Type',
  channel: { kind: 'column', column: 'Source' },
  count: 'N',
  id: null,
  segments: [{ column: 'Age', name: 'Age' }],
  channelKinds: {},
  districtNames: {},
  serviceNames: {},
  rowFilters: [],
  districtBasis: 'unknown',
};

const role = (name: SettableRole, column: string): Setting => ({ kind: 'role', role: name, column });
const apply = (...settings: Setting[]): MappingDraft =>
  applySettings(draft, settings, (column) => ({ kind: 'column', column }));

test('nothing set leaves the proposal', () => {
  expect(apply()).toEqual(draft);
});

test('a role is set, taken away, or kept', () => {
  expect(apply(role('district', 'Area'), role('service', ''), role('id', 'No'))).toMatchObject({
    district: 'Area',
    service: null,
    id: 'No',
    count: 'N',
  });
});

test('a column that was set for one role loses the role proposed', () => {
  expect(apply(role('service', 'Ward'), role('district', 'Age'))).toMatchObject({
    service: 'Ward',
    district: 'Age',
    segments: [],
  });
});

test('a wide channel leaves no count', () => {
  expect(
    apply(
      { kind: 'wide', channel: 'online', column: 'Web' },
      { kind: 'wide', channel: 'phone', column: 'Tel' },
    ),
  ).toMatchObject({
    channel: {
      kind: 'wide',
      columns: [
        { column: 'Web', kind: 'online' },
        { column: 'Tel', kind: 'phone' },
      ],
    },
    count: null,
  });
});

test('dates of several columns', () => {
  expect(apply(role('year', 'Y'), role('month', 'M')).date).toEqual({
    kind: 'year-month',
    year: 'Y',
    month: 'M',
  });
  expect(apply(role('year', 'Y')).date).toEqual({ kind: 'column', column: 'Y' });
  expect(apply(role('fiscal-year', 'FY')).date).toEqual({ kind: 'fiscal-year', column: 'FY', startMonth: 4 });
  expect(apply(role('date', '')).date).toBeNull();
});

test('segments set take the place of those proposed', () => {
  expect(
    apply(role('segment', 'Sex'), role('segment', 'Device')).segments.map(({ column }) => column),
  ).toEqual(['Sex', 'Device']);
  expect(apply(role('segment', '')).segments).toEqual([]);
});

test('the order of the dates', () => {
  expect(apply({ kind: 'order', order: 'MDY' }).dateOrder).toBe('MDY');
});
