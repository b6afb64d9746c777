import {
  branchSlotCount,
  branchSlots,
  cellCounts,
  cellKeys,
  cellSlotCount,
  mostCells,
  mostNodes,
  nodes,
} from './memory';

/** nodes of the tree of label values; 0 is the root */
export let nodeCount: i32 = 1;
export let cellCount: i32 = 0;

/** The node to which a value leads; 0 = there is no room for it. */
export function nodeBelow(parent: u32, value: u32): u32 {
  const key = ((<u64>value) << 32) | <u64>parent;
  const hash = key * 0x9e3779b97f4a7c15;
  let slot = <u32>(hash >> 40);
  while (true) {
    const at = branchSlots + ((<usize>(slot & (branchSlotCount - 1))) << 4);
    const node = load<u32>(at, 8);
    if (node == 0) return grow(at, key);
    if (load<u64>(at) == key) return node;
    slot += 1;
  }
}

function grow(at: usize, key: u64): u32 {
  if (nodeCount >= mostNodes) return 0;
  const node = nodeCount;
  store<u64>(at, key);
  store<u32>(at, node, 8);
  store<u64>(nodes + ((<usize>node) << 3), key);
  nodeCount += 1;
  return node;
}

/** Adds requests of a date and a node; false, and nothing done, if there is no room. */
export function addRequests(date: u32, node: u32, count: f64): bool {
  const key = (date << 16) | node;
  const hash = <u64>key * 0x9e3779b97f4a7c15;
  let place = <usize>(hash >> 40) & (cellSlotCount - 1);
  while (true) {
    const found = load<u32>(cellKeys + (place << 2));
    if (found == key || found == 0) break;
    place = (place + 1) & (cellSlotCount - 1);
  }
  const at = cellCounts + (place << 3);
  if (load<u32>(cellKeys + (place << 2)) == key) {
    store<f64>(at, load<f64>(at) + count);
    return true;
  }
  if (cellCount >= mostCells) return false;
  store<u32>(cellKeys + (place << 2), key);
  store<f64>(at, count);
  cellCount += 1;
  return true;
}

export function forgetCounts(): void {
  cellCount = 0;
  memory.fill(cellKeys, 0, cellSlotCount << 2);
}

export function forgetNodes(): void {
  nodeCount = 1;
  memory.fill(branchSlots, 0, branchSlotCount << 4);
}
