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
  /** by node in which a row's way ends; -1 = not asked yet */
  readonly #combinations: Int32Array<ArrayBuffer>;

  constructor(kernel: RowKernel) {
    this.#kernel = kernel;
    this.#combinations = new Int32Array(kernel.mostNodes).fill(-1);
  }

  /** The builder's number for the labels of rows whose way ends in a node. */
  combination(node: number, columns: readonly PlacedLabels[], builder: CubeBuilder): number {
    const known = this.#combinations[node] as number; // a node of the tree
    return known < 0 ? this.#look(node, columns, builder) : known;
  }

  /** The same for each of some cells, whose keys hold the node in their lower 16 bits. */
  combinations(
    keys: Uint32Array<ArrayBuffer>,
    columns: readonly PlacedLabels[],
    builder: CubeBuilder,
  ): Int32Array<ArrayBuffer> {
    const known = this.#combinations;
    const found = new Int32Array(keys.length);
    let signs = 0;
    for (let cell = 0; cell < keys.length; cell += 1) {
      const combination = known[(keys[cell] as number) & 0xffff] as number; // cell < length; a node of the tree
      found[cell] = combination;
      signs |= combination;
    }
    // apart, for it is seldom needed, and a browser compiles the loop above in no time
    if (signs < 0)
      found.forEach((combination, cell) => {
        const node = (keys[cell] as number) & 0xffff; // cell < length
        if (combination < 0) found[cell] = this.combination(node, columns, builder);
      });
    return found;
  }

  forget(): void {
    this.#combinations.fill(-1);
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
