import { expect, test } from 'vitest';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import type { WindowSet } from '../../../src/cube/window-set.ts';
import { windowGroups } from '../../../src/cube/windows/window-groups.ts';
import { renamedWindows } from '../../../src/views/windows/renamed-windows.ts';

const setOf = (key: string, total: number): WindowSet => ({
  windows: [{ from: 0, to: 364 }],
  series: [{ district: null, service: { key, label: 'Дрова для печі' } }],
  total: Float64Array.of(total),
  online: Float64Array.of(1),
});

test('a service that was named after the import is the one that later imports know by its name', () => {
  const [service, ...others] = kharkiv.services;
  if (service === undefined) throw new Error('a city has services');
  const named = { ...service, aliases: [...service.aliases, 'Дрова для печі'] };
  const city = { ...kharkiv, services: [named, ...others] };
  const sets = [setOf('Дрова для печі', 10), setOf(service.id, 12)];
  expect(windowGroups(sets)[0]?.set.series).toHaveLength(2);
  const [group] = windowGroups(renamedWindows(sets, city));
  expect(group?.set.series.map(({ service: one }) => one?.key)).toEqual([service.id]);
  expect([...(group?.set.total ?? [])]).toEqual([12]);
});

test('what is known as something that is still in the lists stays it', () => {
  const [, second] = kharkiv.services;
  const set: WindowSet = { ...setOf(second?.id ?? '', 10) };
  expect(renamedWindows([set], kharkiv)).toEqual([set]);
});
