import { expect, test } from 'vitest';
import { cubeIndexes } from '../../src/cube/cube-indexes.ts';
import { CubePreparation } from '../../src/engine/cube-preparation.ts';
import { cubeOfRows, firstDay, type PlainRow } from '../support/cube-rows.ts';

const row: PlainRow = {
  day: firstDay,
  district: 'a',
  service: 'b',
  channel: 'web',
  kind: 'online',
  age: '',
  label: 'label',
  count: 1,
};
const cubeFrom = (day: number) =>
  cubeOfRows(Array.from({ length: 9 }, (_, at) => ({ ...row, day: day + at })));

test('only the cube that is asked has an index: a former one may live on as a part of it', async () => {
  const preparation = new CubePreparation();
  const [part, whole] = [cubeFrom(firstDay), cubeFrom(firstDay + 9)];
  preparation.turnTo(part);
  await preparation.done();
  expect([part, whole].map((cube) => cubeIndexes.has(cube))).toEqual([true, false]);
  preparation.turnTo(whole);
  await preparation.done();
  expect([part, whole].map((cube) => cubeIndexes.has(cube))).toEqual([false, true]);
});
