import { holidayDays } from '../../src/city/holiday-days.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { createReader } from '../../src/engine/create-reader.ts';
import { EngineCore } from '../../src/engine/engine-core.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { noPeers, type Peers } from '../../src/engine/peers.ts';
import type { Workspace } from '../../src/engine/workspace.ts';

/** A core in this thread, with a clock that ticks once an import, from so many seconds on. */
export const openTestCore = (
  workspace: Workspace = createMemoryWorkspace(),
  from = 0,
  peers: Peers = noPeers,
): Promise<EngineCore> => {
  let seconds = from;
  const now = () => {
    seconds += 1;
    return new Date(Date.UTC(2025, 0, 1, 0, 0, seconds));
  };
  const holidays = holidayDays(kharkiv.holidays);
  const reader = createReader();
  return EngineCore.open({ workspace, peers, reader, city: kharkiv, now, versionFrom: 1, holidays });
};
