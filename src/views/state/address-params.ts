import { channelKinds } from '../../cube/channel-kind.ts';
import { periodUnits } from '../../cube/period-unit.ts';
import { printPeriod, readPeriod } from './period-choice-text.ts';
import { printSort, readSort } from './sort-choice-text.ts';
import { printWindows, readWindows } from './windows-choice-text.ts';
import {
  comparisons,
  exploreForms,
  listTabs,
  segmentFields,
  tableFields,
  type ViewState,
} from './view-state.ts';

/** One parameter of the address: how its values change a state, and how they are printed from one. */
export interface AddressParam {
  readonly name: string;
  /** `dropped` lists the values that mean nothing here */
  readonly read: (
    state: ViewState,
    values: readonly string[],
  ) => { readonly state: ViewState; readonly dropped: readonly string[] };
  readonly print: (state: ViewState) => readonly string[];
}

interface Part<T> {
  readonly get: (state: ViewState) => T;
  readonly set: (state: ViewState, value: T) => ViewState;
}

/** Any keys: which of them the data know is decided when the data are there (`known-view-state.ts`). */
const keysParam = (name: string, part: Part<readonly string[]>): AddressParam => ({
  name,
  read: (state, values) => ({ state: part.set(state, [...new Set(values)].sort()), dropped: [] }),
  print: part.get,
});

/** Some of a fixed list of words, kept in the list's order. */
const wordsParam = <T extends string>(
  name: string,
  known: readonly T[],
  part: Part<readonly T[]>,
): AddressParam => ({
  name,
  read: (state, values) => {
    const chosen = known.filter((word) => values.includes(word));
    const dropped = values.filter((value) => !chosen.some((word) => word === value));
    return { state: chosen.length > 0 ? part.set(state, chosen) : state, dropped };
  },
  print: part.get,
});

/** One value; `parse` answers undefined for a text that means nothing. */
const valueParam = <T>(
  name: string,
  text: { readonly parse: (text: string) => T | undefined; readonly print: (value: T) => string },
  part: Part<T>,
): AddressParam => ({
  name,
  read: (state, [first, ...rest]) => {
    if (first === undefined) return { state, dropped: [] };
    const value = text.parse(first);
    if (value === undefined) return { state, dropped: [first, ...rest] };
    return { state: part.set(state, value), dropped: rest };
  },
  print: (state) => [text.print(part.get(state))],
});

const wordParam = <T extends string>(name: string, known: readonly T[], part: Part<T>): AddressParam =>
  valueParam(
    name,
    { parse: (text) => known.find((word) => word === text), print: (value: T) => value },
    part,
  );

const segmentParam = (field: (typeof segmentFields)[number]): AddressParam =>
  keysParam(field, {
    get: (state) => state.segments[field],
    set: (state, keys) => ({ ...state, segments: { ...state.segments, [field]: keys } }),
  });

/** The table of the address, in the order of printing. */
export const addressParams: readonly AddressParam[] = [
  valueParam(
    'period',
    { parse: readPeriod, print: printPeriod },
    { get: (state) => state.period, set: (state, period) => ({ ...state, period }) },
  ),
  wordParam('unit', ['auto', ...periodUnits], {
    get: (state) => state.unit,
    set: (state, unit) => ({ ...state, unit }),
  }),
  keysParam('district', {
    get: (state) => state.districts,
    set: (state, districts) => ({ ...state, districts }),
  }),
  keysParam('service', {
    get: (state) => state.services,
    set: (state, services) => ({ ...state, services }),
  }),
  wordsParam('channel', channelKinds, {
    get: (state) => state.kinds,
    set: (state, kinds) => ({ ...state, kinds }),
  }),
  ...segmentFields.map(segmentParam),
  wordParam('assisted', ['online', 'not-online'], {
    get: (state) => state.switches.assisted,
    set: (state, assisted) => ({ ...state, switches: { ...state.switches, assisted } }),
  }),
  wordParam('against', ['all', 'in-person'], {
    get: (state) => state.switches.against,
    set: (state, against) => ({ ...state, switches: { ...state.switches, against } }),
  }),
  wordParam('compare', comparisons, {
    get: (state) => state.comparison,
    set: (state, comparison) => ({ ...state, comparison }),
  }),
  wordParam('form', exploreForms, {
    get: (state) => state.form,
    set: (state, form) => ({ ...state, form }),
  }),
  wordsParam('by', tableFields, {
    get: (state) => state.fields,
    set: (state, fields) => ({ ...state, fields }),
  }),
  valueParam(
    'sort',
    { parse: readSort, print: printSort },
    { get: (state) => state.sort, set: (state, sort) => ({ ...state, sort }) },
  ),
  valueParam(
    'windows',
    { parse: readWindows, print: printWindows },
    { get: (state) => state.windows, set: (state, windows) => ({ ...state, windows }) },
  ),
  wordParam('list', ['none', ...listTabs], {
    get: (state) => state.list,
    set: (state, list) => ({ ...state, list }),
  }),
];
