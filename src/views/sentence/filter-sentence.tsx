import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import { defaultViewState } from '../state/default-view-state.ts';
import type { ViewState } from '../state/view-state.ts';
import { sentenceGroups } from './sentence-groups.ts';
import { sentenceText } from './sentence-text.ts';
import type { ControlId, Sentence } from './sentence.ts';
import './sentence.css';

const loadControls = () => import('../controls/filter-control.tsx');
/** Lists, calendars and their keyboard are needed when someone opens a part, not for the first picture. */
const FilterControl = lazy(async () => ({ default: (await loadControls()).FilterControl }));

interface FilterSentenceProps {
  readonly sentence: Sentence;
  readonly state: ViewState;
  readonly holdings: Holdings;
  readonly change: (patch: Partial<ViewState>, options?: { readonly replace: boolean }) => void;
}

const isFiltered = (state: ViewState): boolean =>
  JSON.stringify({ ...state, page: '', form: '', fields: '', sort: '' }) !==
  JSON.stringify({ ...defaultViewState, page: '', form: '', fields: '', sort: '' });

/** The filter in words; every underlined part opens its control. */
export const FilterSentence = ({ sentence, state, holdings, change }: FilterSentenceProps): ReactNode => {
  const { t } = useLingui();
  const [open, setOpen] = useState<{ readonly control: ControlId; readonly anchor: HTMLElement } | null>(
    null,
  );
  // all that is changed while a control is open is one step for "back"
  const changed = useRef(false);
  const show = (next: typeof open): void => {
    changed.current = false;
    setOpen(next);
  };
  const changeOpen = (patch: Partial<ViewState>): void => {
    change(patch, { replace: changed.current });
    changed.current = true;
  };
  return (
    <section className="sentence" aria-label={t`Що показано`}>
      <p className="sentence-screen">
        {sentenceGroups(sentence).map((group, i) =>
          group.kind === 'text' ? (
            <span key={i}>{group.text}</span>
          ) : (
            <span key={group.control} className="sentence-group">
              {group.before}
              <button
                type="button"
                className="sentence-part"
                aria-haspopup="dialog"
                aria-expanded={open?.control === group.control}
                onPointerEnter={() => void loadControls()}
                onFocus={() => void loadControls()}
                onClick={({ currentTarget }) => show({ control: group.control, anchor: currentTarget })}
              >
                {group.text}
              </button>
              {group.after}
            </span>
          ),
        )}
        {isFiltered(state) ? (
          <>
            {' '}
            <button
              type="button"
              className="sentence-reset"
              onClick={() => {
                const { page, form, fields, sort } = state;
                change({ ...defaultViewState, page, form, fields, sort });
              }}
            >
              <Trans>скинути фільтр</Trans>
            </button>
          </>
        ) : null}
      </p>
      <p className="sentence-print">{sentenceText(sentence)}.</p>
      {open ? (
        <Suspense fallback={null}>
          <FilterControl
            key={open.control}
            {...open}
            state={state}
            holdings={holdings}
            change={changeOpen}
            onClose={() => show(null)}
          />
        </Suspense>
      ) : null}
    </section>
  );
};
