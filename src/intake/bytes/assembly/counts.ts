import {
  branchSlotCount,
  branchSlots,
  cellCounts,
  cellKeys,
  cellSlotCount,
  cellSlots,
  countedNodeList,
  mostCells,
  mostNodes,
  nodeCounts,
  nodes,
} from './memory';

/** nodes of the tree of label values; 0 is the root */
export let nodeCount: i32 = 1;
/** how often nodes got new numbers, in 16 bits */
export let nodesForgotten: u32 = 0;
export let cellCount: i32 = 0;
/** date whose requests are counted by node, and how many nodes have some */
let countedDate: i32 = 0;
export let countedNodes: i32 = 0;

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
export function addRequests(date: i32, node: u32, count: f64): bool {
  if (date != countedDate) {
    flushCounts();
    countedDate = date;
  }
  const at = nodeCounts + ((<usize>node) << 3);
  const before = load<f64>(at);
  if (before == 0) {
    if (cellCount + countedNodes >= mostCells) return false;
    store<u32>(countedNodeList + ((<usize>countedNodes) << 2), node);
    countedNodes += 1;
  }
  store<f64>(at, before + count);
  return true;
}

/** Makes cells of what was counted of the date at hand: rows mostly come by date. */
export function flushCounts(): void {
  for (let i = 0; i < countedNodes; i += 1) {
    const node = load<u32>(countedNodeList + ((<usize>i) << 2));
    const at = nodeCounts + ((<usize>node) << 3);
    addToCell(((<u32>countedDate) << 16) | node, load<f64>(at));
    store<f64>(at, 0);
  }
  countedNodes = 0;
}

/** There is room: see `addRequests`. */
function addToCell(key: u32, count: f64): void {
  const hash = <u64>key * 0x9e3779b97f4a7c15;
  let slot = <usize>(hash >> 40) & (cellSlotCount - 1);
  let cell = load<u32>(cellSlots + (slot << 2));
  while (cell != 0 && load<u32>(cellKeys + ((<usize>cell - 1) << 2)) != key) {
    slot = (slot + 1) & (cellSlotCount - 1);
    cell = load<u32>(cellSlots + (slot << 2));
  }
  if (cell == 0) {
    store<u32>(cellKeys + ((<usize>cellCount) << 2), key);
    store<f64>(cellCounts + ((<usize>cellCount) << 3), count);
    cellCount += 1;
    store<u32>(cellSlots + (slot << 2), cellCount);
    return;
  }
  const at = cellCounts + ((<usize>cell - 1) << 3);
  store<f64>(at, load<f64>(at) + count);
}

export function forgetCounts(): void {
  flushCounts();
  cellCount = 0;
  memory.fill(cellSlots, 0, cellSlotCount << 2);
}

/** Nodes get new numbers; there must be no counts. */
export function renumberNodes(): void {
  nodeCount = 1;
  nodesForgotten = (nodesForgotten + 1) & 0xffff;
  memory.fill(branchSlots, 0, branchSlotCount << 4);
}
