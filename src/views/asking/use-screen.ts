import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Answer } from '../../cube/answer.ts';
import type { Holdings } from '../../engine/engine.ts';
import { useCity } from '../naming/city-context.ts';
import { offeredSince } from '../state/offered-since.ts';
import { scopeOf, type Scope } from '../state/scope.ts';
import type { ViewState } from '../state/view-state.ts';
import { useEngine } from './engine-context.ts';
import { honestScreen } from './honest-screen.ts';
import { questionsOf, type QuestionName, type Questions } from './questions-of.ts';

export type Answers = Partial<Readonly<Record<QuestionName, Answer>>>;

/** What is drawn: answers together with what was asked, so that no number ever stands beside words of another filter. */
export interface Screen {
  readonly state: ViewState;
  readonly scope: Scope;
  readonly holdings: Holdings;
  readonly answers: Answers;
}

export type ScreenQuery =
  | { readonly kind: 'no-data' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  /** `busy`: the screen of the former filter stays while the next one is counted */
  | { readonly kind: 'ready'; readonly screen: Screen; readonly busy: boolean };

/**
 * Of the answers to a former filter the words stay those of that filter; what no question depends on (how adoption is
 * counted, which channels are drawn, the order of a table) is always as chosen now.
 */
const drawn = (asked: Screen, now: Omit<Screen, 'answers'>, isFormer: boolean): Screen => {
  const { switches, sort, kinds } = now.state;
  return isFormer ? { ...asked, state: { ...asked.state, switches, sort, kinds } } : { ...asked, ...now };
};

/** Asks for all numbers of a page at once; what was asked for a former filter and is not there yet is given up. */
export const useScreen = (state: ViewState, holdings: Holdings): ScreenQuery => {
  const engine = useEngine();
  const city = useCity();
  const scope = useMemo(() => scopeOf(state, holdings), [state, holdings]);
  const questions: Questions = useMemo(
    () => (scope ? questionsOf(state, { scope, offeredSince: offeredSince(city) }) : {}),
    [state, scope, city],
  );
  const query = useQuery({
    queryKey: ['screen', holdings.version, questions] as const,
    enabled: scope !== null,
    queryFn: async ({ signal }): Promise<Screen | null> => {
      if (scope === null) return null;
      const names = Object.keys(questions) as QuestionName[]; // the record has no other keys
      const asked = names.flatMap((name) => questions[name] ?? []);
      const { answers } = await engine.ask(asked, signal);
      return {
        state,
        scope,
        holdings,
        answers: Object.fromEntries(names.map((name, i) => [name, answers[i]])),
      };
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    // megabytes a screen, and asked anew within a frame
    gcTime: 0,
  });
  const { data, isPlaceholderData } = query;
  const screen = useMemo(
    () => (data && scope ? honestScreen(drawn(data, { state, scope, holdings }, isPlaceholderData)) : null),
    [data, isPlaceholderData, state, scope, holdings],
  );
  if (scope === null) return { kind: 'no-data' };
  if (query.error) return { kind: 'failed', error: query.error, retry: () => void query.refetch() };
  if (screen === null || screen.state.page !== state.page) return { kind: 'loading' };
  return { kind: 'ready', screen, busy: isPlaceholderData };
};
