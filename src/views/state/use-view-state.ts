import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { parseAddress, printAddress, type ParsedAddress } from './address-codec.ts';
import type { ViewState } from './view-state.ts';

/** The state in the address, and how to change it. Each change is a step that "back" undoes. */
export const useViewState = (): ParsedAddress & {
  /** `replace`: not a step of its own for "back" */
  readonly change: (patch: Partial<ViewState>, options?: { readonly replace: boolean }) => void;
  readonly addressOf: (patch: Partial<ViewState>) => string;
} => {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const parsed = useMemo(() => parseAddress(search === '' ? path : `${path}?${search}`), [path, search]);
  const addressOf = useCallback(
    (patch: Partial<ViewState>) => printAddress({ ...parsed.state, ...patch }),
    [parsed],
  );
  const change = useCallback(
    (patch: Partial<ViewState>, options?: { readonly replace: boolean }) =>
      navigate(addressOf(patch), options),
    [addressOf, navigate],
  );
  return { ...parsed, change, addressOf };
};
