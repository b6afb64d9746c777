/** What a scenario of the synthetic city plants. The generator reads it, and tests must find it in the cube. */
export interface ScenarioTruth {
  /**
   * false: every rate is constant, and the season, weekday and holiday of a day change the volume of all cells alike,
   * so that nothing but chance moves any share. true: adoption grows, services have seasons of their own, desks close
   * on Sundays, the power fails, services start and go online.
   */
  readonly isLively: boolean;
  readonly campaign: {
    readonly district: string;
    readonly services: readonly string[];
    readonly from: string;
    /** the online share of each cell is multiplied by this from the first day on; the other channels shrink alike */
    readonly onlineShareFactor: number;
  } | null;
  /** systems that deliver nothing from a day on: a service's register, or the system behind a channel word */
  readonly silences: readonly {
    readonly dimension: 'service' | 'channel';
    readonly key: string;
    readonly from: string;
  }[];
  readonly isDirty: boolean;
}

const quiet: ScenarioTruth = { isLively: false, campaign: null, silences: [], isDirty: false };

const campaign = {
  district: 'saltivskyi',
  services: ['residence-registration', 'residence-extract', 'household-certificate', 'housing-subsidy'],
  from: '2025-04-07',
  onlineShareFactor: 1.2,
};

const silentRegister = { dimension: 'service', key: 'criminal-record-extract', from: '2025-11-10' } as const;

/** All that is planted in the synthetic city: a test that looks for an effect takes its place, time and size from here. */
export const plantedTruths = {
  /** both ends inclusive */
  period: { from: '2023-01-01', to: '2025-12-31' },
  scenarios: {
    steady: quiet,
    growth: { ...quiet, isLively: true },
    campaign: { ...quiet, campaign },
    silence: {
      ...quiet,
      silences: [silentRegister, { dimension: 'channel', key: 'застосунок', from: '2025-09-01' }],
    },
    dirty: { ...quiet, isDirty: true },
    /** the believable whole that the demo shows */
    city: { isLively: true, campaign, silences: [silentRegister], isDirty: false },
  } satisfies Record<string, ScenarioTruth>,

  /** adoption of the whole city in a lively scenario (assisted counts as online, all channels), within a point */
  growth: { firstQuarter: 0.4, lastQuarter: 0.6 },
  /** goes online midway in a lively scenario: not one online request before that day, which is the profile's `onlineSince` */
  goesOnline: { service: 'kiosk-permit', from: '2024-03-01' },
  /** did not exist before that day in a lively scenario */
  starts: { service: 'erecovery', from: '2023-05-10' },
  /** in every scenario: far below what its district and its service are like elsewhere */
  lowCell: { district: 'industrialnyi', service: 'housing-subsidy' },
  lowDistrict: 'industrialnyi',
  lowAgeGroup: '75+',
  /** lively scenarios: days without power, both ends inclusive; requests through city systems fall below half */
  powerCuts: [
    { from: '2023-01-26', to: '2023-01-28' },
    { from: '2023-03-09', to: '2023-03-11' },
    { from: '2024-03-22', to: '2024-03-30' },
    { from: '2024-06-03', to: '2024-06-05' },
    { from: '2024-11-17', to: '2024-11-19' },
    { from: '2025-10-22', to: '2025-10-25' },
  ],

  /**
   * The dirty log: rows of each kind in every thousand data records, at fixed places (so that any length has exact
   * counts), one total row at the very end, and two title lines above the header. What becomes of each is in the name.
   */
  dirt: {
    titleLines: 2,
    perThousand: {
      /** counted, and recognised as what they are */
      formerDistrictName: 40,
      russianDistrictName: 20,
      apostrophe: 20,
      lookAlikeLetters: 20,
      caseAndSpaces: 30,
      serviceAlias: 20,
      isoDate: 20,
      blankId: 10,
      /** counted under a label of their own, a blank, or a kind that is no citizen's request */
      strangeDistrict: 5,
      blankDistrict: 10,
      strangeChannel: 10,
      blankChannel: 5,
      testChannel: 5,
      /** rejected */
      noDate: 4,
      unreadableDate: 6,
      tooFewFields: 3,
      tooManyFields: 3,
      /** duplicate */
      repeatedRow: 8,
      /** left out */
      blankRow: 2,
      totalRow: 1,
    },
    strangeDistrictLabel: 'смт Пісочин',
    strangeChannelLabel: 'TWIR',
    testChannelLabel: 'тест',
  },
} as const;
