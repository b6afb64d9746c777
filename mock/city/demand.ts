import type { habits } from './habits.ts';
import type { seasons } from './seasons.ts';

/** How much a service is asked for, and how. */
export interface Demand {
  /** id in the city profile */
  readonly service: string;
  readonly requestsPerYear: number;
  /** log odds of online at the start of 2023, for people of 30-44 in an average district */
  readonly level: number;
  /** how people who are not online come */
  readonly habit: keyof typeof habits;
  readonly season: keyof typeof seasons;
}

const demand = (
  requestsPerYear: number,
  service: string,
  [level, habit, season]: readonly [Demand['level'], Demand['habit'], Demand['season']],
): Demand => ({ service, requestsPerYear, level, habit, season });

/** Forty-five services of a city of over a million: four everyday ones are over two thirds of all requests. Invented, in believable proportions. */
export const demands: readonly Demand[] = [
  demand(315_000, 'utility-payment', [0.05, 'cash', 'heating']),
  demand(250_000, 'meter-reading', [0.15, 'reading', 'heating']),
  demand(150_000, 'e-ticket', [-0.1, 'cash', 'school']),
  demand(125_000, 'city-appeal', [-1.05, 'call', 'even']),
  demand(52_000, 'housing-subsidy', [-0.75, 'desk', 'heating']),
  demand(46_000, 'residence-registration', [-0.95, 'desk', 'school']),
  demand(44_000, 'residence-extract', [-0.55, 'desk', 'even']),
  demand(27_000, 'foreign-passport', [0, 'desk', 'summer']),
  demand(24_000, 'idp-certificate', [0.1, 'desk', 'even']),
  demand(22_500, 'resident-card', [-0.35, 'desk', 'school']),
  demand(20_000, 'household-certificate', [-0.4, 'desk', 'even']),
  demand(19_500, 'id-card', [0, 'desk', 'school']),
  demand(18_000, 'erecovery', [-0.1, 'desk', 'summer']),
  demand(16_500, 'kindergarten-queue', [0.95, 'desk', 'spring']),
  demand(15_000, 'idp-allowance', [-0.1, 'desk', 'even']),
  demand(8_000, 'criminal-record-extract', [0.85, 'desk', 'even']),
  demand(4_500, 'damage-report', [0.2, 'desk', 'even']),
  demand(4_200, 'benefit-status', [-1.3, 'desk', 'heating']),
  demand(4_000, 'kiosk-permit', [0.2, 'desk', 'spring']),
  demand(3_600, 'driving-licence', [-0.2, 'desk', 'summer']),
  demand(3_300, 'sole-trader-registration', [0.9, 'desk', 'even']),
  demand(2_900, 'property-registration', [0, 'desk', 'even']),
  demand(2_700, 'birth-grant', [0.25, 'desk', 'even']),
  demand(2_700, 'low-income-aid', [-1.5, 'desk', 'heating']),
  demand(2_600, 'property-extract', [0.7, 'desk', 'even']),
  demand(2_400, 'school-enrolment', [0.5, 'desk', 'spring']),
  demand(2_300, 'birth-registration', [-0.5, 'desk', 'even']),
  demand(2_100, 'taxpayer-number', [0, 'desk', 'even']),
  demand(1_900, 'land-cadastre-extract', [0.4, 'desk', 'summer']),
  demand(1_800, 'municipal-aid', [-1.4, 'desk', 'even']),
  demand(1_700, 'sole-trader-closing', [0.6, 'desk', 'even']),
  demand(1_500, 'civil-status-certificate', [-0.4, 'desk', 'even']),
  demand(1_500, 'veteran-status', [0, 'desk', 'even']),
  demand(1_400, 'archive-certificate', [-0.9, 'letter', 'even']),
  demand(1_200, 'public-information', [0.1, 'letter', 'even']),
  demand(1_200, 'land-allocation', [0, 'desk', 'summer']),
  demand(1_100, 'large-family-certificate', [-0.6, 'desk', 'school']),
  demand(1_100, 'amenity-permit', [-0.3, 'desk', 'summer']),
  demand(950, 'marriage-registration', [-0.6, 'desk', 'summer']),
  demand(950, 'business-register-extract', [1, 'desk', 'even']),
  demand(700, 'summer-camp', [0, 'desk', 'spring']),
  demand(700, 'address-assignment', [-0.7, 'desk', 'summer']),
  demand(600, 'housing-register', [0, 'desk', 'even']),
  demand(450, 'planning-conditions', [-0.2, 'letter', 'summer']),
  demand(450, 'tree-removal', [0, 'letter', 'spring']),
];
