import { column, segment, tenRows, type HeaderStyle } from './header-style.ts';
import { days, of } from './small-log.ts';

const iso = (at: number) => `2024-03-${of(days, at)}`;

/** Headers of English help desks and reports. */
export const englishHeaders: readonly HeaderStyle[] = [
  {
    name: 'English: tickets of a help desk',
    log: tenRows(
      ',',
      [
        'Ticket #',
        'Opened On',
        'Closed On',
        'Topic',
        'Intake Method',
        'Neighborhood',
        'Assigned To',
        'Priority',
      ],
      (at) => [
        5000 + at,
        `03/${of(days, at)}/2024 10:0${at}`,
        `04/${of(days, at)}/2024`,
        of(['Potholes', 'Street lights', 'Trees'], at),
        of(['phone call', 'web form', 'walk-in'], at),
        of(['Old Town', 'Riverside', 'Hill'], at),
        of(['Team 1', 'Team 2'], at),
        of(['high', 'low'], at),
      ],
    ),
    mapping: {
      date: column('Opened On'),
      district: 'Neighborhood',
      service: 'Topic',
      channel: column('Intake Method'),
      id: 'Ticket #',
    },
  },
  {
    name: 'English: a count column a channel, below titles',
    log: `Monthly transactions\t\t\t\t\t\t\t\nAll figures are counts\t\t\t\t\t\t\t\n${tenRows(
      '\t',
      [
        'Month',
        'Service',
        'Area',
        'Online',
        'By phone',
        'In person',
        'By post',
        'All channels',
        'Cost per transaction',
      ],
      (at) => [
        `Mar ${2010 + at}`,
        of(['Parking permit', 'Bulky waste'], at),
        of(['East', 'West'], at),
        7,
        1,
        2,
        of(['NA', '0', '1'], at),
        10,
        '1.25',
      ],
    )}`,
    mapping: {
      date: column('Month'),
      district: 'Area',
      service: 'Service',
      channel: {
        kind: 'wide',
        columns: [
          { column: 'Online', kind: 'online' },
          { column: 'By phone', kind: 'phone' },
          { column: 'In person', kind: 'in-person' },
          { column: 'By post', kind: 'post' },
        ],
      },
    },
    requests: 103,
  },
  {
    name: 'English: sums by week of an office, semicolons',
    log: tenRows(
      ';',
      [
        'Week beginning',
        'Service area',
        'Service name',
        'Access channel',
        'Service centre district',
        'Transactions',
        'Age band',
      ],
      (at) => [
        iso(at),
        of(['Housing', 'Permits'], at),
        of(['Housing subsidy', 'Parking permit'], at),
        of(['online', 'counter', 'assisted digital'], at),
        of(['North', 'South'], at),
        `1,${100 + at}`,
        of(['18-34', '35-64', '65+'], at),
      ],
    ),
    mapping: {
      date: column('Week beginning'),
      district: 'Service centre district',
      service: 'Service name',
      channel: column('Access channel'),
      count: 'Transactions',
      segments: [segment('Age band')],
      districtBasis: 'office',
    },
    requests: 11_045,
  },
];
