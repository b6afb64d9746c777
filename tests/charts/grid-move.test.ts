import { describe, expect, it } from 'vitest';
import { gridMove } from '../../src/charts/grid-move.ts';

const extent = { rows: 30, columns: 4, far: false };

describe('moves in the matrix', () => {
  it.each([
    ['ArrowRight', [0, 0], [0, 1]],
    ['ArrowLeft', [0, 0], [0, -1]],
    ['ArrowUp', [0, 0], [-1, 0]],
    ['ArrowDown', [-1, 2], [0, 2]],
    ['ArrowRight', [3, -1], [3, 0]],
    ['Home', [5, 3], [5, 0]],
    ['End', [5, 0], [5, 3]],
    ['PageDown', [25, 1], [29, 1]],
    ['PageUp', [5, 1], [0, 1]],
  ])('%s from %j leads to %j', (key, [row = 0, column = 0], [toRow, toColumn]) => {
    expect(gridMove(key, { row, column }, extent)).toEqual({ row: toRow, column: toColumn });
  });

  it('goes to the corners with Control', () => {
    expect(gridMove('Home', { row: 5, column: 3 }, { ...extent, far: true })).toEqual({ row: 0, column: 0 });
    expect(gridMove('End', { row: 5, column: 0 }, { ...extent, far: true })).toEqual({ row: 29, column: 3 });
  });

  it.each([
    ['ArrowRight', 0, 3],
    ['ArrowDown', 29, 0],
    ['ArrowUp', -1, 0],
    ['ArrowLeft', 0, -1],
    ['ArrowUp', 0, -1],
    ['ArrowLeft', -1, 0],
    ['a', 0, 0],
    ['Tab', 0, 0],
  ])('%s stays at row %i, column %i', (key, row, column) => {
    expect(gridMove(key, { row, column }, extent)).toBeNull();
  });
});
