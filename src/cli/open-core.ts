import { holidayDays } from '../city/holiday-days.ts';
import { kharkiv } from '../city/kharkiv.ts';
import { createReader } from '../engine/create-reader.ts';
import { EngineCore } from '../engine/engine-core.ts';
import { createMemoryWorkspace } from '../engine/memory-workspace.ts';
import { noPeers } from '../engine/peers.ts';

/** The engine of the page, in this process, with an empty workspace that lasts as long. */
export const openCore = (): Promise<EngineCore> =>
  EngineCore.open({
    workspace: createMemoryWorkspace({ kind: 'kept' }),
    peers: noPeers,
    reader: createReader(),
    city: kharkiv,
    holidays: holidayDays(kharkiv.holidays),
    now: () => new Date(),
    versionFrom: 1,
  });
