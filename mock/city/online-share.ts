import type { EpochDay } from '../../src/cube/day-range.ts';
import { plantedTruths, type ScenarioTruth } from '../planted-truths.ts';
import { cityAxes } from './city-axes.ts';
import { cityCalendar } from './city-calendar.ts';
import { exponential } from './exponential.ts';
import { logistic } from './logistic.ts';
import { plantedDay } from './planted-day.ts';
import { createRandom } from './random.ts';

const { districts, services, ages } = cityAxes;
const { lowCell } = plantedTruths;

/** How far each district x service is from what its district and service are like elsewhere: the same city for every seed. */
const cellLevels = districts.map(({ profile: district }, at) => {
  const random = createRandom(1654, at);
  return services.map(({ profile: service }) =>
    district.id === lowCell.district && service.id === lowCell.service ? -1.3 : (random.next() - 0.5) * 0.5,
  );
});

/** Brings the whole city to the adoption that `plantedTruths.growth` tells. */
const cityLevel = -0.42;

/** Log odds gained since 2023, along a logistic curve that is steepest in mid 2024. */
const grownBy = (day: EpochDay): number => {
  const time = (day - cityCalendar.firstDay) / cityCalendar.days;
  return 1.2 * logistic((time - 0.5) * 6);
};

/** A service that has just gone online needs months until people know. */
const knownSince = (since: EpochDay, day: EpochDay): number => 1 - 0.85 * exponential((since - day) / 90);

/** Share of requests that are made online, by cell of the city and day: 0 where the service is not offered online. */
export const onlineShare = ({ isLively, campaign }: ScenarioTruth) => {
  const offered = services.map(({ profile: { onlineSince } }) => {
    const since = onlineSince === null ? Number.POSITIVE_INFINITY : plantedDay(onlineSince);
    // in a quiet city no service goes online: those of later are not offered at all
    return isLively || since <= cityCalendar.firstDay ? since : Number.POSITIVE_INFINITY;
  });
  const treatedFrom = campaign === null ? Number.POSITIVE_INFINITY : plantedDay(campaign.from);
  const treated = districts.map(({ profile: district }) =>
    services.map(
      ({ profile }) => campaign?.district === district.id && campaign.services.includes(profile.id),
    ),
  );

  return {
    isOffered: (service: number, day: EpochDay): boolean => (offered[service] ?? 0) <= day,

    /** Writes the shares of the age groups of one district x service into `shares`. */
    fill: (day: EpochDay, [district, service]: readonly [number, number], shares: Float64Array): void => {
      const since = offered[service] ?? 0;
      if (since > day) return void shares.fill(0);
      const place = districts[district];
      const level =
        cityLevel +
        (services[service]?.level ?? 0) +
        (place?.level ?? 0) +
        (cellLevels[district]?.[service] ?? 0) +
        (isLively ? grownBy(day) * (place?.growth ?? 1) : 0.5);
      const isNew = isLively && since > cityCalendar.firstDay;
      const known = isNew ? knownSince(since, day) : 1;
      const lift =
        day >= treatedFrom && treated[district]?.[service] ? (campaign?.onlineShareFactor ?? 1) : 1;
      ages.forEach((age, at) => {
        shares[at] = Math.min(0.97, logistic(level + age.level) * known * lift);
      });
    },
  };
};
