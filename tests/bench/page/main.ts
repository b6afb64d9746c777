import { type BenchLane, benchLanes } from './bench-lanes.ts';

const chosenFile = (): File => {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file was chosen');
  return file;
};

const bench = {
  workers: navigator.hardwareConcurrency,
  ingest: (lane: BenchLane) => benchLanes[lane](chosenFile()),
};

/** What the benches call from outside. */
export type Bench = typeof bench;

Object.assign(window, { bench });
