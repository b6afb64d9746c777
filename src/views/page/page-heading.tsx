import { useLingui } from '@lingui/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { pageNames } from '../frame/page-names.ts';
import type { PageId } from '../state/view-state.ts';

/** The page shown last: the first one of a visit takes no focus away. */
let shown: PageId | null = null;

/** The heading of a page and the title of its tab. Coming from another page, the focus goes here. */
export const PageHeading = ({ page }: { readonly page: PageId }): ReactNode => {
  const { i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = i18n._(pageNames[page].heading);
  useEffect(() => {
    if (shown !== null && shown !== page) heading.current?.focus({ preventScroll: true });
    if (shown !== page) window.scrollTo(0, 0);
    shown = page;
  }, [page]);
  return (
    <>
      <title>{`${i18n._(pageNames[page].short)} · Uptake`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
    </>
  );
};
