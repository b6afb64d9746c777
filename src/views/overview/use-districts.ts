import { useLingui } from '@lingui/react/macro';
import { useFormats } from '../../charts/use-formats.ts';
import type { AdoptionRow } from '../../charts/adoption-row.ts';
import { comparedRequests } from '../../measures/compared-requests.ts';
import { tallyOf } from '../asking/tally-of.ts';
import type { Screen } from '../asking/use-screen.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { useAgainst } from '../notes/use-against.ts';
import { useSampleSize } from '../notes/use-sample-size.ts';
import { adoptionRows } from '../picture/adoption-rows.ts';
import { toggled } from '../picture/toggled.ts';
import { useViewState } from '../state/use-view-state.ts';

interface Districts {
  /** highest adoption first; empty where the data do not tell districts apart */
  readonly rows: readonly AdoptionRow[];
  readonly nameOf: (key: string) => string;
  readonly n: string;
  readonly range: string;
  readonly summary: string;
  /** what both pictures of districts share */
  readonly pick: {
    readonly picked: readonly string[];
    readonly onPick: (key: string) => void;
    readonly nameHeader: string;
    readonly changeAgainst: string;
  };
}

/** The districts of a screen; choosing one filters by it. */
export const useDistricts = ({ state, scope, answers, holdings }: Screen): Districts => {
  const { t } = useLingui();
  const { formatRange } = useFormats();
  const sampleSize = useSampleSize();
  const names = useMemberNames(holdings.members);
  const changeAgainst = useAgainst(scope);
  const { change } = useViewState();
  const nameOf = (key: string): string => names('district', key);
  const all = adoptionRows({
    now: answers.districts,
    before: answers.districtsBefore,
    dimension: 'district',
    switches: state.switches,
    nameOf,
  });
  const rows = all.some(({ key }) => key !== '') ? all : [];
  const first = rows[0]?.name ?? '';
  const last = rows.findLast(({ adoption }) => adoption.kind === 'value')?.name ?? '';
  return {
    rows,
    nameOf,
    n: sampleSize(comparedRequests(tallyOf(answers.districts), state.switches)),
    range: formatRange(scope.range),
    summary: t`Найвища частка онлайн — ${first}, найнижча — ${last}. Усі значення — у таблиці.`,
    pick: {
      picked: state.districts,
      onPick: (key) => change({ districts: toggled(state.districts, key) }),
      nameHeader: t`Район`,
      changeAgainst,
    },
  };
};
