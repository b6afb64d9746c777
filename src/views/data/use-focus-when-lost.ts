import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus if it is nowhere: what the user acted on has just gone (a button that became a progress bar, a row
 * that was removed), and the keyboard would have to start from the top of the page. `occasion` is a change after which to look.
 */
export const useFocusWhenLost = <E extends HTMLElement>(occasion: unknown = null): RefObject<E | null> => {
  const place = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) place.current?.focus();
  }, [occasion]);
  return place;
};
