import { addressParams } from './address-params.ts';
import { defaultViewState } from './default-view-state.ts';
import { pageIds, type ViewState } from './view-state.ts';

/** The form of the address. A later form reads the former ones here, once, and prints only itself. */
const version = '1';

/** Something in the address that means nothing (here or any more); shown to the user. */
export interface DroppedParam {
  readonly name: string;
  readonly value: string;
}

export interface ParsedAddress {
  readonly state: ViewState;
  readonly dropped: readonly DroppedParam[];
}

/**
 * The state that an address means: `/overview?v=1&district=kyivskyi`. The inverse of `printAddress`.
 * Never fails: what is not understood is dropped and listed.
 */
export const parseAddress = (address: string): ParsedAddress => {
  const mark = address.indexOf('?');
  const path = (mark < 0 ? address : address.slice(0, mark)).replace(/^\/+|\/+$/g, '');
  const params = new URLSearchParams(mark < 0 ? '' : address.slice(mark + 1));
  const page = pageIds.find((id) => id === path);
  const dropped: DroppedParam[] = page || path === '' ? [] : [{ name: 'page', value: path }];
  let state: ViewState = { ...defaultViewState, page: page ?? defaultViewState.page };
  for (const value of params.getAll('v')) if (value !== version) dropped.push({ name: 'v', value });
  for (const param of addressParams) {
    const values = params.getAll(param.name);
    if (values.length === 0) continue;
    const read = param.read(state, values);
    state = read.state;
    for (const value of read.dropped) dropped.push({ name: param.name, value });
  }
  for (const [name, value] of params) {
    if (name !== 'v' && !addressParams.some((param) => param.name === name)) dropped.push({ name, value });
  }
  return { state, dropped };
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** The address of a state; what is as by default is left out. */
export const printAddress = (state: ViewState): string => {
  const params = new URLSearchParams();
  for (const param of addressParams) {
    const values = param.print(state);
    if (isSame(values, param.print(defaultViewState))) continue;
    for (const value of values) params.append(param.name, value);
  }
  const text = params.toString();
  return text === '' ? `/${state.page}` : `/${state.page}?v=${version}&${text}`;
};
