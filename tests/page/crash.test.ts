import { expect, test } from 'vitest';
import { crashTrials } from '../support/crash/crash-trials.ts';

/** another one every day, so that other moments are met; told where it fails */
const seed = Number(process.env['CRASH_SEED'] ?? Math.floor(Date.now() / 86_400_000));

test(`a killed browser leaves every import whole or absent, and what was earlier as it was (CRASH_SEED=${seed})`, {
  timeout: 300_000,
}, async () => {
  const trials = await crashTrials({ kills: 4, seed, rows: 20_000, say: () => undefined });
  expect(trials).toHaveLength(4);
  for (const trial of trials) {
    const { phase, found, earlierIntact, said } = trial;
    expect({ trial, earlierIntact, said }).toEqual({ trial, earlierIntact: true, said: [] });
    // of whose end the page was told, that is on the disk
    const allowed = { before: ['as before'], inside: ['as before', 'as after'], after: ['as after'] }[phase];
    expect(allowed, JSON.stringify(trial)).toContain(found);
  }
});
