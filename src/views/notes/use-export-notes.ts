import { useLingui } from '@lingui/react/macro';
import { useFormats } from '../../charts/use-formats.ts';
import { adoption } from '../../measures/adoption.ts';
import { requestsOutside } from '../../measures/requests-outside.ts';
import type { ExportNotes } from '../../reports/export-notes.ts';
import { tallyOf } from '../asking/tally-of.ts';
import type { Screen } from '../asking/use-screen.ts';
import { sentenceText } from '../sentence/sentence-text.ts';
import { useFilterSentence } from '../sentence/use-filter-sentence.ts';
import { useDefinitions } from './use-definitions.ts';
import { useSampleSize } from './use-sample-size.ts';

/** What stands on everything that leaves the screen: filter, definitions, date of the data, n. */
export const useExportNotes = ({ state, scope, holdings, answers }: Screen): ExportNotes => {
  const { t } = useLingui();
  const { formatCount, formatDay } = useFormats();
  const sampleSize = useSampleSize();
  const sentence = sentenceText(useFilterSentence(state, scope, holdings));
  const definitions = useDefinitions(state.switches);
  const tally = tallyOf(answers.now);
  const measured = adoption(tally, state.switches);
  const outside = requestsOutside(tally);
  const n = sampleSize(measured.kind === 'value' ? measured.n : 0);
  const excluded = formatCount(outside.excluded);
  const unknown = formatCount(outside.unknown);
  const day = formatDay(scope.data.to);
  const source = holdings.synthetic
    ? t`Дані до ${day}. Демонстраційні дані: вигадане місто, справжні методи.`
    : t`Дані до ${day}.`;
  return {
    sentence: `${sentence}.`,
    definitions: Object.values(definitions),
    source,
    counted: t`${n}; поза часткою: не запити мешканців — ${excluded}, канал невідомий — ${unknown}.`,
  };
};
