import { kernelCode } from './kernel-code.ts';

type Places =
  | 'cellCounts'
  | 'cellKeys'
  | 'checkedColumns'
  | 'datedRows'
  | 'filterColumns'
  | 'filterKind'
  | 'input'
  | 'labelColumns'
  | 'leftOutRows'
  | 'loggedRows'
  | 'momentRows'
  | 'mostColumns'
  | 'mostDates'
  | 'mostFilters'
  | 'mostLabels'
  | 'mostNodes'
  | 'nodes'
  | 'touchedDates';

type Results = 'end' | 'rows' | 'lines' | 'requests' | 'logged';

/** What the compiled code of assembly/ offers: see there. Addresses are bytes of its memory, truths are 0 and 1. */
export type RowKernel = Readonly<Record<Places, number>> &
  Readonly<Record<Results, { readonly value: number }>> & {
    readonly memory: WebAssembly.Memory;
    readonly plan: (delimiter: number, width: number, isSingleByte: number) => void;
    readonly planColumns: (date: number, count: number, id: number) => void;
    readonly planFilters: (count: number) => void;
    readonly planLabels: (count: number, first: number, last: number) => void;
    readonly keyIds: (first: number, second: number) => void;
    readonly readRows: (from: number, limit: number, mostRequests: number) => number;
    readonly knowsLabel: (label: number, start: number, length: number) => number;
    readonly knowsDate: (start: number, length: number) => number;
    readonly learn: (value: number) => number;
    readonly hasZero: (from: number, to: number) => number;
    readonly cellsHeld: () => number;
    readonly nodesHeld: () => number;
    readonly datesTouched: () => number;
    readonly momentsHeld: () => number;
    readonly watchMoments: (apart: number) => void;
    readonly noteMoment: (
      ...places: [start: number, end: number, dateStart: number, dateEnd: number, row: number, line: number]
    ) => void;
    readonly forgetMoments: () => void;
    readonly flushCounts: () => void;
    readonly forgetAll: () => void;
    readonly forgetCounts: () => void;
    readonly forgetNodes: () => void;
    readonly forgetTouched: () => void;
  };

let compiled: WebAssembly.Module | null | undefined;

/** null where WebAssembly is forbidden, or without its vector instructions */
const compile = (): WebAssembly.Module | null => {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(kernelCode), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
};

/** null where there is no memory for one */
const instantiate = (module: WebAssembly.Module): WebAssembly.Instance | null => {
  try {
    return new WebAssembly.Instance(module);
  } catch {
    return null;
  }
};

/** A kernel with a memory of its own; null where it cannot run: then all rows are read as texts. */
export const createRowKernel = (): RowKernel | null => {
  compiled ??= compile();
  if (compiled === null) return null;
  const offered = instantiate(compiled)?.exports;
  if (offered === undefined) return null;
  // places are constants and never change
  const places = Object.entries(offered).map(([name, value]) =>
    value instanceof WebAssembly.Global && !resultNames.has(name)
      ? [name, value.value as number]
      : [name, value],
  );
  return Object.fromEntries(places) as RowKernel;
};

const resultNames: ReadonlySet<string> = new Set<Results>(['end', 'rows', 'lines', 'requests', 'logged']);
