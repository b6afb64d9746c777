import type { CubeBuilder } from '../../cube/cube-builder.ts';
import type { Dimension } from '../../cube/dimension.ts';
import type { LabelColumn } from '../label-column.ts';
import type { RowKernel } from './row-kernel.ts';

/** A column of labels of a file. */
export interface PlacedLabels {
  readonly labels: LabelColumn;
  readonly column: number;
}

/** Reads a kernel's tree of labels: the way from the root to a node is the codes of a row, in the order of the columns. */
export class LabelTree {
  readonly #kernel: RowKernel;
  /** by node in which a row's way ends */
  #combinations: (number | undefined)[] = [];

  constructor(kernel: RowKernel) {
    this.#kernel = kernel;
  }

  /** The builder's number for the labels of rows whose way ends in a node. */
  combination(node: number, columns: readonly PlacedLabels[], builder: CubeBuilder): number {
    return this.#combinations[node] ?? this.#look(node, columns, builder);
  }

  forget(): void {
    this.#combinations = [];
  }

  #look(leaf: number, columns: readonly PlacedLabels[], builder: CubeBuilder): number {
    const { memory, nodes } = this.#kernel;
    const tree = new Uint32Array(memory.buffer, nodes, (leaf + 1) * 2);
    const codes: Record<Dimension, number> = {
      district: 0,
      service: 0,
      channel: 0,
      segment1: 0,
      segment2: 0,
      segment3: 0,
    };
    let node = leaf;
    for (const { labels } of columns.toReversed()) {
      codes[labels.dimension] = (tree[node * 2 + 1] as number) - 1; // values are given as one more
      node = tree[node * 2] as number; // nodes are numbered from their parents on
    }
    const combination = builder.combination(codes);
    this.#combinations[leaf] = combination;
    return combination;
  }
}
