import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { MeasurementText } from '../../charts/measurement-text.tsx';
import type { WindowSet } from '../../cube/window-set.ts';
import { windowAdoption } from '../../measures/windows/window-adoption.ts';

/** A single window has a share, and nothing to be compared with. */
export const OneWindow = ({ set, name }: { readonly set: WindowSet; readonly name: string }): ReactNode => {
  const { adoption } = windowAdoption(set, 0);
  return (
    <p className="panel">
      <Trans>
        Тут одне вікно ({name}): частка онлайн <MeasurementText measurement={adoption} show="interval" />.
        Порівнювати поки нема з чим: додайте таблицю з іншими вікнами.
      </Trans>
    </p>
  );
};
