import type { CityMatcher } from '../city/city-matcher.ts';
import type { ChannelKind } from '../cube/channel-kind.ts';
import { type CubeBuilder, createCubeBuilder } from '../cube/cube-builder.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import { type HashKey, randomHashKey } from './id-hash.ts';
import { keptLabel } from './kept-label.ts';
import { createLabelColumn, type LabelColumn } from './label-column.ts';
import type { Mapping } from './mapping.ts';
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
  readonly seen: SeenIds;
  /** requests counted so far */
  requests: number;
  /** keys that are ids of the city, not labels */
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
export const segmentNames = ({ segments }: Mapping): [string, string, string] => {
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
export const channelKindOf = (mapping: Mapping, matcher: CityMatcher): ((label: string) => ChannelKind) => {
  // a Map, because a label may be called __proto__
  const decided = new Map(
    Object.entries(mapping.channelKinds).map(([label, kind]) => [keptLabel(label).label, kind]),
  );
  return (label) => decided.get(label) ?? matcher.channelKind(label) ?? 'unknown';
};

/** An empty tally for the files of one import. */
export const createImportTally = (plan: TallyPlan, key: HashKey = randomHashKey()): ImportTally => {
  const { mapping, matcher, unit, labelsPerColumn: limit } = plan;
  const yearStartMonth = mapping.date.kind === 'fiscal-year' ? mapping.date.startMonth : 1;
  const builder = createCubeBuilder({ unit, yearStartMonth, segmentNames: segmentNames(mapping) });
  const totals = mapping.count !== null || mapping.channel.kind === 'wide';
  const kindOf = channelKindOf(mapping, matcher);
  const knownKeys = { district: new Set<string>(), service: new Set<string>() };
  const place = (dimension: 'district' | 'service'): LabelColumn | null => {
    const column = mapping[dimension];
    if (column === null) return null;
    const memberOf = ({ key: ownKey, label }: { key: string; label: string }) => {
      const known = label === '' ? null : matcher[dimension](label);
      if (known !== null) knownKeys[dimension].add(known);
      return { key: known ?? ownKey, label };
    };
    return createLabelColumn(builder, { dimension, column, memberOf, totals, limit });
  };
  return {
    unit,
    builder,
    district: place('district'),
    service: place('service'),
    channel:
      mapping.channel.kind === 'wide'
        ? null
        : createLabelColumn(builder, {
            dimension: 'channel',
            column: mapping.channel.column,
            memberOf: (label) => ({ ...label, kind: label.key === '' ? 'unknown' : kindOf(label.label) }),
            totals,
            limit,
          }),
    wideChannels:
      mapping.channel.kind === 'wide'
        ? mapping.channel.columns.map(({ column, kind }) =>
            builder.code('channel', { ...keptLabel(column), kind }),
          )
        : [],
    segments: mapping.segments.slice(0, 3).map(({ column }, at) =>
      createLabelColumn(builder, {
        // at < 3
        dimension: segmentDimensions[at] ?? 'segment1',
        column,
        memberOf: (label) => label,
        totals: false,
        limit,
      }),
    ),
    seen: new SeenIds(key),
    requests: 0,
    knownKeys,
  };
};
