import type { ChannelKind } from '../../src/cube/channel-kind.ts';

/** A channel word of the synthetic city's systems. */
export interface Channel {
  readonly word: string;
  readonly kind: ChannelKind;
  /** Monday first */
  readonly weekdays: readonly number[];
  readonly holiday: number;
  /** what is left on a day without power */
  readonly powerCut: number;
  /** requests by hour of the day, from 0 h; nobody asks between 3 and 4, an hour that is missing once a year */
  readonly hours: readonly number[];
}

const around = {
  weekdays: [1.08, 1.06, 1.04, 1.02, 1.0, 0.9, 0.9],
  holiday: 0.75,
  hours: [2, 1, 1, 0, 1, 1, 3, 6, 9, 12, 13, 13, 12, 12, 12, 11, 11, 12, 13, 14, 14, 12, 8, 4],
};

const desk = {
  weekdays: [1.24, 1.3, 1.24, 1.22, 1.1, 0.45, 0],
  holiday: 0.2,
  powerCut: 0.35,
  hours: [0, 0, 0, 0, 0, 0, 0, 0, 6, 14, 16, 15, 11, 9, 12, 12, 10, 5, 1, 0, 0, 0, 0, 0],
};

const paper = {
  weekdays: [1.6, 1.4, 1.3, 1.3, 1.2, 0.1, 0.1],
  holiday: 0.1,
  powerCut: 0.8,
  hours: [0, 0, 0, 0, 0, 0, 0, 0, 4, 14, 16, 14, 10, 8, 12, 12, 8, 2, 0, 0, 0, 0, 0, 0],
};

export const channels: readonly Channel[] = [
  { word: 'портал', kind: 'online', powerCut: 0.4, ...around },
  { word: 'застосунок', kind: 'online', powerCut: 0.45, ...around },
  { word: 'Дія', kind: 'online', powerCut: 0.75, ...around },
  { word: 'з допомогою адміністратора', kind: 'assisted', ...desk },
  { word: 'ЦНАП', kind: 'in-person', ...desk },
  { word: 'особисто', kind: 'in-person', ...desk },
  {
    word: 'телефон',
    kind: 'phone',
    weekdays: [1.2, 1.15, 1.12, 1.1, 1.08, 0.7, 0.65],
    holiday: 0.5,
    powerCut: 0.45,
    hours: [1, 1, 1, 0, 1, 1, 2, 5, 10, 13, 13, 12, 11, 11, 11, 11, 10, 9, 8, 7, 6, 4, 3, 2],
  },
  { word: 'поштою', kind: 'post', ...paper },
  { word: 'ел. пошта', kind: 'other', ...paper },
];
