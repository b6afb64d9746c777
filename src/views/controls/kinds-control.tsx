import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { channelKinds } from '../../cube/channel-kind.ts';
import { channelWords } from '../../i18n/channel-words.ts';
import { CheckMark } from './check-mark.tsx';
import type { ControlProps } from './filter-control.tsx';

/** Which channels the volumes and the trend show. Adoption always needs all of them, and says so. */
export const KindsControl = ({ state, change }: ControlProps): ReactNode => {
  const { t, i18n } = useLingui();
  return (
    <>
      <CheckboxGroup
        aria-label={t`Канали`}
        className="control-list"
        value={[...state.kinds]}
        onChange={(chosen) => change({ kinds: channelKinds.filter((kind) => chosen.includes(kind)) })}
      >
        {channelKinds.map((kind) => (
          <CheckboxField key={kind} value={kind}>
            <CheckboxButton className="control-item">
              {({ isSelected }) => (
                <>
                  <CheckMark isSelected={isSelected} />
                  {channelWords(i18n, kind)}
                </>
              )}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </CheckboxGroup>
      <p className="control-note">
        {t`Фільтр звужує кількість запитів і графік за каналами. Частку онлайн завжди рахуємо серед усіх каналів.`}
      </p>
    </>
  );
};
