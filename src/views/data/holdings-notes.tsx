import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import { unitWords } from './unit-words.ts';

/** The import that makes all data coarser than some import alone would be; undefined if all have one unit. */
const coarsest = ({ imports, unit }: Holdings) =>
  imports.some((stored) => stored.unit !== unit) ? imports.find((stored) => stored.unit === unit) : undefined;

/** What follows from standing together: the imports are shown in their coarsest unit, and their districts may mean different things. */
export const HoldingsNotes = ({ holdings }: { readonly holdings: Holdings }): ReactNode => {
  const { i18n } = useLingui();
  const { unit, districtBases } = holdings;
  const name = coarsest(holdings)?.name;
  const by = unit === null ? '' : i18n._(unitWords[unit]);
  return (
    <>
      {name === undefined ? null : (
        <p className="note foreign">
          <Trans>
            Усі дані разом показано {by}, бо дрібніших періодів немає в імпорті «{name}». Якщо його видалити,
            дрібніші періоди повернуться.
          </Trans>
        </p>
      )}
      {districtBases.length > 1 ? (
        <p className="note note-signal">
          <Trans>
            Район в одних імпортах — це місце проживання заявника, в інших — район установи або невідомо що.
            Порівнюючи райони, зважайте на це.
          </Trans>
        </p>
      ) : null}
    </>
  );
};
