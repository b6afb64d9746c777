import type { Answer } from '../../../src/cube/answer.ts';
import { channelKinds } from '../../../src/cube/channel-kind.ts';
import type { Cube } from '../../../src/cube/cube.ts';
import type { PeerAnswer } from './peer-answer.ts';

/** An answer in writing, the same for the product and its peers: one line a group, sorted. */
export const writtenGroups = {
  ofPeer: ({ by, kind, count }: PeerAnswer): string[] => {
    const tallies = new Map<string, number[]>();
    for (let row = 0; row < count.length; row += 1) {
      const group = by.map((values) => values[row]).join(',');
      const tally = tallies.get(group) ?? channelKinds.map(() => 0);
      tally[kind[row] ?? -1] = count[row] ?? Number.NaN;
      tallies.set(group, tally);
    }
    return [...tallies].map(([group, tally]) => `${group}: ${tally.join(' ')}`).sort();
  },
  ofUptake: (cube: Cube, answer: Answer): string[] => {
    if (answer.kind === 'missing') return [answer.reason];
    const { by } = answer;
    const lines = answer.rows.map(({ period, members, tally }) => {
      const values = by.map((field) => {
        if (field === 'period') return period;
        const member = members[field];
        return cube.members[field].findIndex(({ key, kind }) => key === member?.key && kind === member.kind);
      });
      return `${values.join(',')}: ${tally.join(' ')}`;
    });
    return lines.sort();
  },
} as const;
