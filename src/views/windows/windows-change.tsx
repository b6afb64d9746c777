import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PanelFrame } from '../../charts/panel-frame.ts';
import { Panel } from '../../charts/panel.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import type { WindowSet } from '../../cube/window-set.ts';
import { windowChange, type WindowChange } from '../../measures/windows/window-change.ts';
import { useWindowParts } from './use-window-parts.ts';
import { useWindowWords } from './use-window-words.ts';
import { WindowEffects } from './window-effects.tsx';
import { windowPartsTable } from './window-parts.ts';

interface WindowsChangeProps {
  readonly frame: Pick<PanelFrame, 'onExport'>;
  readonly set: WindowSet;
  readonly places: readonly [number, number];
}

/** Below this a change is not seen in a share of one decimal. */
const leastSeen = 0.0005;

const Change = ({ frame, change, subtitle }: WindowsChangeFrame): ReactNode => {
  const { t } = useLingui();
  const { formatPoints } = useFormats();
  const words = useWindowWords();
  const parts = useWindowParts(change);
  const whole = parts.reduce((sum, { effect }) => sum + effect, 0);
  const up = whole > 0;
  const [main] = parts.toSorted((a, b) => (up ? b.effect - a.effect : a.effect - b.effect));
  const points = formatPoints(Math.abs(whole), 'never');
  const why = main?.name ?? '';
  const title =
    Math.abs(whole) < leastSeen
      ? t`Частка онлайн не змінилася`
      : up
        ? t`Частка онлайн вища на ${points}, найбільше через те, що ${why}`
        : t`Частка онлайн нижча на ${points}, найбільше через те, що ${why}`;
  const told = parts.map(({ name, effect }) => `${name} ${formatPoints(effect, 'always')}`).join('; ');
  return (
    <Panel
      {...frame}
      title={title}
      subtitle={subtitle}
      summary={t`Різницю розкладено на частини: ${told}.`}
      table={windowPartsTable(parts, {
        part: t`Із чого складається зміна`,
        effect: t`Зміна частки`,
        whole: t`разом`,
      })}
      tableOnly
      explanation={
        <>
          <p>{t`Різницю між вікнами розкладено за Кітагавою: частини додаються до цілого.`}</p>
          <p>{words.overlap}</p>
          <p>{words.adoption}</p>
        </>
      }
    >
      <WindowEffects change={change} />
    </Panel>
  );
};

interface WindowsChangeFrame extends Pick<WindowsChangeProps, 'frame'> {
  readonly change: WindowChange;
  readonly subtitle: string;
}

/** Why adoption differs between the two windows. */
export const WindowsChange = ({ frame, set, places }: WindowsChangeProps): ReactNode => {
  const { t } = useLingui();
  const { formatRange } = useFormats();
  const [from, to] = places;
  const change = windowChange(set, from, to);
  const [first, second] = places.map((at) => {
    const window = set.windows[at];
    return window ? formatRange(window) : '';
  });
  const subtitle = t`Різниця часток онлайн: ${second} проти ${first}`;
  if (change !== null) return <Change frame={frame} change={change} subtitle={subtitle} />;
  const missing = t`Немає жодного рядка, що звітує в обох вікнах: порівнювати нема чого.`;
  return (
    <Panel
      title={t`Чому змінилася частка онлайн?`}
      subtitle={subtitle}
      summary={missing}
      status={{ kind: 'missing', words: missing }}
      height={80}
    >
      {null}
    </Panel>
  );
};
