import type { CityMatcher } from '../city/city-matcher.ts';
import type { ChannelKind } from '../cube/channel-kind.ts';
import { type CubeBuilder, createCubeBuilder } from '../cube/cube-builder.ts';
import type { CubeShape } from '../cube/cube-shape.ts';
import type { Dimension } from '../cube/dimension.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { HashKey } from './half-sip-hash.ts';
import { IdHash, randomHashKey } from './id-hash.ts';
import type { IdLog } from './id-log.ts';
import { keptLabel } from './kept-label.ts';
import { type CellFilter, createCellFilter } from './cell-filter.ts';
import { createLabelColumn, type LabelColumn } from './label-column.ts';
import type { Mapping } from './mapping.ts';
import { placeMembers } from './place-members.ts';
import { SeenIds } from './seen-ids.ts';

/** Everything that all files of one import add to. */
export interface ImportTally {
  readonly unit: PeriodUnit;
  readonly builder: CubeBuilder;
  readonly district: LabelColumn | null;
  readonly service: LabelColumn | null;
  /** null in a wide file */
  readonly channel: LabelColumn | null;
  /** member number per column of a wide file */
  readonly wideChannels: readonly number[];
  readonly segments: readonly LabelColumn[];
  /** in the order of the mapping */
  readonly filters: readonly CellFilter[];
  /** of the row at hand */
  readonly idHash: IdHash;
  readonly seen: SeenIds;
  /** instead of `seen` where other rows are read at the same time: repeated ids are counted, and taken off later */
  log: IdLog | null;
  /** requests counted so far */
  requests: number;
  /** a row was refused because with it they would be more than a safe whole number */
  isPastSafe: boolean;
  /** keys of districts and services that are nothing to ask about */
  readonly knownKeys: { readonly district: Set<string>; readonly service: Set<string> };
}

export interface TallyPlan {
  readonly mapping: Mapping;
  readonly matcher: CityMatcher;
  readonly unit: PeriodUnit;
  readonly labelsPerColumn: number;
}

const segmentDimensions = ['segment1', 'segment2', 'segment3'] as const;

/** Names of the segments, each once: two columns may have been given the same name. */
const segmentNames = ({ segments }: Mapping): [string, string, string] => {
  const names: [string, string, string] = ['', '', ''];
  for (const [place, { name, column }] of segments.slice(0, 3).entries()) {
    const plain = name.trim() || column;
    let unique = plain;
    for (let again = 2; names.includes(unique); again += 1) unique = `${plain} (${again})`;
    names[place] = unique;
  }
  return names;
};

/** The kind of a channel label: as the user decided for this file, else by the city's words, else unknown. */
const channelKindOf = (mapping: Mapping, matcher: CityMatcher): ((label: string) => ChannelKind) => {
  // a Map, because a label may be called __proto__
  const decided = new Map(
    Object.entries(mapping.channelKinds).map(([label, kind]) => [keptLabel(label).label, kind]),
  );
  return (label) => decided.get(label) ?? matcher.channelKind(label) ?? 'unknown';
};

type MemberOf = Parameters<typeof createLabelColumn>[1]['memberOf'];

const channelMembers = (mapping: Mapping, matcher: CityMatcher): MemberOf => {
  const kindOf = channelKindOf(mapping, matcher);
  return (label) => ({ ...label, kind: label.key === '' ? 'unknown' : kindOf(label.label) });
};

/** What a mapping makes a cube with. */
export const cubeShapeOf = (mapping: Mapping, unit: PeriodUnit): CubeShape => ({
  unit,
  yearStartMonth: mapping.date.kind === 'fiscal-year' ? mapping.date.startMonth : 1,
  segmentNames: segmentNames(mapping),
});

/** An empty tally for the files of one import. */
export const createImportTally = (plan: TallyPlan, key: HashKey = randomHashKey()): ImportTally => {
  const { mapping, matcher, unit, labelsPerColumn: limit } = plan;
  const { channel, segments } = mapping;
  const builder = createCubeBuilder(cubeShapeOf(mapping, unit));
  const totals = mapping.count !== null || channel.kind !== 'column';
  const knownKeys = { district: new Set<string>(), service: new Set<string>() };
  const given = { district: mapping.districtNames, service: mapping.serviceNames };
  const places = (dimension: 'district' | 'service'): MemberOf =>
    placeMembers({
      find: matcher[dimension],
      given: given[dimension],
      knownKeys: knownKeys[dimension],
    });
  const labels = (dimension: Dimension, column: string | null, memberOf: MemberOf): LabelColumn | null =>
    column === null
      ? null
      : createLabelColumn(builder, {
          dimension,
          column,
          memberOf,
          limit,
          totals: totals && !dimension.startsWith('segment'),
        });
  return {
    unit,
    builder,
    district: labels('district', mapping.district, places('district')),
    service: labels('service', mapping.service, places('service')),
    channel:
      channel.kind !== 'column' ? null : labels('channel', channel.column, channelMembers(mapping, matcher)),
    wideChannels:
      channel.kind === 'wide'
        ? channel.columns.map(({ column, kind }) => builder.code('channel', { ...keptLabel(column), kind }))
        : [],
    segments: segmentDimensions.flatMap(
      (dimension, at) => labels(dimension, segments[at]?.column ?? null, (label) => label) ?? [],
    ),
    filters: mapping.rowFilters.map(createCellFilter),
    idHash: new IdHash(key),
    seen: new SeenIds(),
    log: null,
    requests: 0,
    isPastSafe: false,
    knownKeys,
  };
};
