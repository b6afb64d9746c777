// Where everything lies in the kernel's memory, in bytes. What is not written yet is zero.

/** columns a file may have to be read here */
export const mostColumns: i32 = 4096;
/** label columns: one a dimension of the cube */
export const mostLabels: i32 = 6;

/** u8 per column: are letters beyond ASCII in it checked while it is cut? Labels are not: they were when they were learned. */
export const checkedColumns: usize = 1024;
/** u32 pairs per column of the record at hand: where its cell begins and ends, inside its quotes */
export const cells: usize = checkedColumns + 4096;
/** i32 per label: its column */
export const labelColumns: usize = cells + 8 * 4096;
/** row filters that rows are tried against here */
export const mostFilters: i32 = 8;
/** i32 per row filter: its column */
export const filterColumns: usize = labelColumns + 32;
/** i32 per row filter: the rows that it left out */
export const leftOutRows: usize = filterColumns + 32;
/** u16 per date in plain digits: its number, 0 = never met */
export const plainDates: usize = leftOutRows + 32;
export const plainDateKeys: usize = 6 << 16;
/** i32 per date: how many rows had it since it was last asked */
export const datedRows: usize = plainDates + plainDateKeys * 2;
/** u32 per date that had rows: its number */
export const touchedDates: usize = datedRows + (4 << 16);
/** dates there may be, 1 .. */
export const mostDates: i32 = 0xffff;

/** texts learned: slots of hash, column and length, address, value (u32 each); address 0 = free */
export const textSlots: usize = touchedDates + (4 << 16);
export const textSlotCount: u32 = 1 << 17;
/** the bytes of the texts, each followed by 16 to spare */
export const textBytes: usize = textSlots + 16 * (1 << 17);
export const textBytesEnd: usize = textBytes + (8 << 20);
export const mostTexts: i32 = 1 << 16;

/** branches of the tree of label values: slots of parent and value (u32 each), node (u32), nothing (u32); node 0 = free */
export const branchSlots: usize = textBytesEnd + 32;
export const branchSlotCount: u32 = 1 << 16;
export const mostNodes: i32 = 1 << 15;
/** per node: its parent and the value that leads to it (u32 each) */
export const nodes: usize = branchSlots + 16 * (1 << 16);

/** cells of the cube in the order they came: u32 keys of date and node; f64 counts; slots of a cell + 1 each, 0 = free */
export const cellKeys: usize = nodes + 8 * (1 << 16);
export const mostCells: i32 = 1 << 14;
export const cellCounts: usize = cellKeys + 4 * (1 << 14);
export const cellSlots: usize = cellCounts + 8 * (1 << 14);
export const cellSlotCount: u32 = 1 << 15;

/** f64 per node: requests of the date at hand; and a list of the nodes (u32 each) that have some */
export const nodeCounts: usize = cellSlots + 4 * (1 << 15);
export const countedNodeList: usize = nodeCounts + 8 * (1 << 15);

/** rows with ids: hash low, hash high, date and node, count, line, row * 2 + has it an id? (u32 each) */
export const loggedRows: usize = countedNodeList + 4 * (1 << 15);
export const loggedRowBytes: usize = 24;
export const mostLoggedRows: i32 = 4096;

/** rows with a moment that were looked at for repeats: hash low, hash high, row * 64 + second, line (u32 each) */
export const momentRows: usize = loggedRows + 24 * 4096;
export const momentRowBytes: usize = 16;
export const mostMoments: i32 = 4096;

/** the bytes being read, to the end of the memory */
export const input: usize = momentRows + 16 * 4096 + 64;
