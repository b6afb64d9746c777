import { type RefObject, useEffect, useRef } from 'react';

/** Nowhere, or on what was hidden just now: the browser moves it away a moment later. */
const isLost = (active: Element | null): boolean =>
  active === null || active === document.body || active.getClientRects().length === 0;

/**
 * Takes the focus if it is nowhere: what the user acted on has just gone (a button that became a progress bar, a row
 * that was removed), and the keyboard would have to start from the top of the page. `occasion` is a change after which to look.
 */
export const useFocusWhenLost = <E extends HTMLElement>(occasion: unknown = null): RefObject<E | null> => {
  const place = useRef<E>(null);
  useEffect(() => {
    if (isLost(document.activeElement)) place.current?.focus();
  }, [occasion]);
  return place;
};
