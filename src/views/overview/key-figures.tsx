import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { MeasurementText } from '../../charts/measurement-text.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import type { Tally } from '../../cube/answer.ts';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { DayRange } from '../../cube/day-range.ts';
import { adoption } from '../../measures/adoption.ts';
import { adoptionChange } from '../../measures/adoption-change.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { requests } from '../../measures/requests.ts';
import { requestsChange } from '../../measures/requests-change.ts';
import { requestsOutside } from '../../measures/requests-outside.ts';
import { tallyOf } from '../asking/tally-of.ts';
import { useAgainst } from '../notes/use-against.ts';
import { useSampleSize } from '../notes/use-sample-size.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { chosenKinds } from '../picture/chosen-kinds.ts';
import { ChangeLine } from './change-line.tsx';
import { KeyFigure } from './key-figure.tsx';
import './overview.css';

const length = ({ from, to }: DayRange): number => to - from + 1;

const growth = (
  now: Tally,
  { answers, scope: { compared } }: ScreenProps['screen'],
  kinds: readonly ChannelKind[],
): Measurement => {
  if (answers.before === undefined || compared.kind === 'none')
    return { kind: 'missing', reason: 'no-comparison' };
  const days = { now: length(compared.now), before: length(compared.before) };
  return requestsChange(chosenKinds(now, kinds), chosenKinds(tallyOf(answers.before), kinds), days);
};

const AdoptionFigure = ({ screen }: { readonly screen: ScreenProps['screen'] }): ReactNode => {
  const { t } = useLingui();
  const formats = useFormats();
  const sampleSize = useSampleSize();
  const against = useAgainst(screen.scope);
  const { answers, state } = screen;
  const now = tallyOf(answers.now);
  const measured = adoption(now, state.switches);
  const offered = adoption(tallyOf(answers.offered), state.switches);
  const change: Measurement = answers.before
    ? adoptionChange(now, tallyOf(answers.before), state.switches)
    : { kind: 'missing', reason: 'no-comparison' };
  const known = measured.kind === 'value';
  const n = sampleSize(known ? measured.n : 0);
  return (
    <KeyFigure
      name={t`Частка онлайн`}
      number={known ? formats.formatShare(measured.value) : '—'}
      unit={known ? formats.formatShareRange(measured.low, measured.high) : ''}
    >
      {known ? null : (
        <p className="figure-line">
          <MeasurementText measurement={measured} />
        </p>
      )}
      <ChangeLine change={change} as="points" good="up" against={against} />
      <p className="figure-line">
        <Trans>
          {n}; серед послуг, доступних онлайн: <MeasurementText measurement={offered} show="value" />
        </Trans>
      </p>
    </KeyFigure>
  );
};

const VolumeFigure = ({
  name,
  kinds,
  good,
  screen,
  children,
}: {
  readonly name: string;
  readonly kinds: readonly ChannelKind[];
  readonly good: 'up' | 'down' | null;
  readonly screen: ScreenProps['screen'];
  readonly children?: ReactNode;
}): ReactNode => {
  const { t } = useLingui();
  const { compactParts } = useFormats();
  const { compared } = screen.scope;
  const year = useAgainst(screen.scope);
  const isPerDay = compared.kind === 'compared' && length(compared.now) !== length(compared.before);
  const against = isPerDay ? t`${year} у перерахунку на день` : year;
  const now = tallyOf(screen.answers.now);
  const { number, unit } = compactParts(requests(chosenKinds(now, kinds)));
  return (
    <KeyFigure name={name} number={number} unit={unit}>
      <ChangeLine change={growth(now, screen, kinds)} as="growth" good={good} against={against} />
      {children}
    </KeyFigure>
  );
};

/** The headline: adoption with its interval and n, and the requests behind it. */
export const KeyFigures = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatCount } = useFormats();
  const { state } = screen;
  const withAssisted = state.switches.assisted === 'online';
  const outside = requestsOutside(tallyOf(screen.answers.now));
  const excluded = formatCount(outside.excluded);
  const unknown = formatCount(outside.unknown);
  return (
    <dl className="figures" aria-busy={busy}>
      <AdoptionFigure screen={screen} />
      <VolumeFigure
        name={state.kinds.length === 0 ? t`Запитів` : t`Запитів обраними каналами`}
        kinds={state.kinds}
        good={null}
        screen={screen}
      >
        <p className="figure-line">
          {outside.unknown + outside.excluded > 0 ? (
            <Trans>
              крім них {unknown} з невідомим каналом і {excluded} не від мешканців
            </Trans>
          ) : (
            <Trans>канал відомий для всіх</Trans>
          )}
        </p>
      </VolumeFigure>
      <VolumeFigure
        name={withAssisted ? t`Онлайн, разом з асистованими` : t`Онлайн`}
        kinds={withAssisted ? ['online', 'assisted'] : ['online']}
        good="up"
        screen={screen}
      />
      <VolumeFigure
        name={withAssisted ? t`Особисто` : t`Особисто, разом з асистованими`}
        kinds={withAssisted ? ['in-person'] : ['in-person', 'assisted']}
        good="down"
        screen={screen}
      />
    </dl>
  );
};
