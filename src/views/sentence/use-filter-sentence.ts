import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import { useFormats } from '../../charts/use-formats.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import type { Scope } from '../state/scope.ts';
import type { ViewState } from '../state/view-state.ts';
import { filterSentenceOf } from './filter-sentence-of.ts';
import type { Sentence } from './sentence.ts';

/** The filter sentence in the language of the page. */
export const useFilterSentence = (state: ViewState, scope: Scope, holdings: Holdings): Sentence => {
  const { i18n } = useLingui();
  const formats = useFormats();
  const names = useMemberNames(holdings.members);
  return useMemo(
    () => filterSentenceOf(state, holdings, { i18n, formats, names, scope }),
    [state, holdings, i18n, formats, names, scope],
  );
};
