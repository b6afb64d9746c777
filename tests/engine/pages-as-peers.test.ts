import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { pagesAsPeers } from '../../src/engine/pages-as-peers.ts';
import type { PeerNews } from '../../src/engine/peers.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile } from '../support/test-engine.ts';

afterEach(() => vi.unstubAllGlobals());

let names = 0;
const newName = () => {
  names += 1;
  return `peers-test-${names}`;
};

describe('where there are neither locks nor channels', () => {
  test('one page works as ever', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('BroadcastChannel', undefined);
    const workspace = createMemoryWorkspace({ kind: 'kept' });
    const core = await openTestCore(workspace, 0, pagesAsPeers(newName()));
    const { id } = await addFile(core, logFile('january.csv', logRows(120, '2025-01-01')));
    await core.removeImport(id);
    expect((await core.undo())?.requests).toBe(120);
    expect((await core.deleteAll()).imports).toEqual([]);
    core.close();
  });

  test('whoever opens the workspace tidies up, as nobody can tell who else is there', async () => {
    vi.stubGlobal('navigator', {});
    const tidied: string[] = [];
    for (const page of ['one', 'other']) {
      const peers = pagesAsPeers(newName());
      await peers.arrive(async () => void tidied.push(page));
      peers.leave();
    }
    expect(tidied).toEqual(['one', 'other']);
  });
});

test('what one tells all others hear, and it does not', async () => {
  const name = newName();
  const [one, other] = [pagesAsPeers(name), pagesAsPeers(name)];
  const heard: (readonly [string, PeerNews])[] = [];
  one.listen((news) => heard.push(['one', news]));
  other.listen((news) => heard.push(['other', news]));
  one.tell('changed');
  one.tell('cleared');
  await expect
    .poll(() => heard)
    .toEqual([
      ['other', 'changed'],
      ['other', 'cleared'],
    ]);
  one.leave();
  other.leave();
});
