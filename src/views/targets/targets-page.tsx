import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { IconMapOff } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import { useFormats } from '../../charts/use-formats.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { PrintNotes } from '../notes/print-notes.tsx';
import { PageGap } from '../page/page-gap.tsx';
import { ScreenPage, type ScreenProps } from '../page/screen-page.tsx';
import { rangeWords } from '../sentence/range-words.ts';
import { TargetBrief } from './target-brief.tsx';
import { targetWords } from './target-words.ts';
import { TargetsList } from './targets-list.tsx';
import { TargetsMethod } from './targets-method.tsx';
import { useTargets } from './use-targets.ts';
import './targets.css';

const told = 5;

const Targets = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const names = useMemberNames(screen.holdings.members);
  const targets = useTargets(screen);
  if (targets === null) {
    return (
      <PageGap icon={<IconMapOff aria-hidden size={28} stroke={1.5} />} title={t`Немає чого порівнювати`}>
        <p>
          <Trans>
            Цілі шукаємо, порівнюючи ту саму послугу в різних районах; у цих даних районів менш як два.
          </Trans>
        </p>
      </PageGap>
    );
  }
  const range = rangeWords(screen.scope.range, formats, i18n);
  const sentences = targets
    .filter(({ movable }) => movable.kind === 'value' && movable.value > 0)
    .slice(0, told)
    .flatMap((target) => targetWords(target, { i18n, formats, names, range }) ?? []);
  return (
    <>
      <div className="targets-list">
        <TargetsList screen={screen} busy={busy} targets={targets} />
      </div>
      {sentences.length > 0 ? (
        <div className="targets-brief">
          <TargetBrief sentences={sentences} />
        </div>
      ) : null}
      <PrintNotes screen={screen}>
        <TargetsMethod />
      </PrintNotes>
    </>
  );
};

/** Where a campaign would move most people, and in which words to say it. */
export const TargetsPage = (): ReactNode => <ScreenPage>{(props) => <Targets {...props} />}</ScreenPage>;
