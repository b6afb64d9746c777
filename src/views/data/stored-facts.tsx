import { IconShieldLock } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ColumnProfile } from '../../intake/inspection.ts';
import type { ColumnUses } from './column-use.ts';

interface StoredFactsProps {
  readonly columns: readonly ColumnProfile[];
  readonly uses: ColumnUses;
  /** columns that decide which rows are left out */
  readonly filtering: readonly string[];
}

/** A list of columns in a sentence has to end somewhere. */
const namedColumns = 8;

/** What will be kept of the files, and what will not: said before anything is read. */
export const StoredFacts = ({ columns, uses, filtering }: StoredFactsProps): ReactNode => {
  const { t } = useLingui();
  const named = (list: readonly ColumnProfile[]): string =>
    list
      .slice(0, namedColumns)
      .map(({ column }) => t`«${column}»`)
      .join(', ');
  const unused = columns.filter(({ column }) => !uses.has(column) && !filtering.includes(column));
  const looked = named(
    columns.filter(({ column }) => !uses.has(column) && filtering.includes(column)).slice(0, namedColumns),
  );
  const personal = unused.filter(({ reasons }) => reasons.includes('looks-personal'));
  const usedPersonal = columns.filter(
    ({ column, reasons }) =>
      uses.has(column) && uses.get(column) !== 'id' && reasons.includes('looks-personal'),
  );
  const list = named(personal.length > 0 ? personal : unused);
  const more = (personal.length > 0 ? personal : unused).length - namedColumns;
  const namesUsed = named(usedPersonal);
  const hasId = [...uses.values()].includes('id');
  return (
    <section className="stored-facts" aria-label={t`Що буде збережено`}>
      <IconShieldLock aria-hidden size={20} stroke={1.5} />
      <div>
        <p>
          <Trans>
            У цьому браузері збережуться лише підсумки: скільки запитів було за день, районом, послугою та
            каналом. Самі рядки, файл і решта стовпців не зберігаються й нікуди не надсилаються.
          </Trans>
        </p>
        {list === '' ? null : (
          <p className="foreign">
            {personal.length > 0 ? <Trans>Персональне не читається:</Trans> : <Trans>Не читається:</Trans>}{' '}
            {list}
            {more > 0 ? '…' : '.'}
          </p>
        )}
        {looked === '' ? null : (
          <p className="foreign">
            <Trans>Читається лише для умов, які рядки пропустити: {looked}. Значення не зберігаються.</Trans>
          </p>
        )}
        {hasId ? (
          <p>
            <Trans>
              Номер запиту не зберігається, лише його відбиток із ключем, який є тільки в цьому сховищі: за
              ним той самий запит у різних файлах рахується один раз. Прочитати номер із відбитка не можна,
              але хто має сховище, може перевірити, чи є в ньому певний номер.
            </Trans>
          </p>
        ) : null}
        {namesUsed !== '' ? (
          <p className="data-problem">
            <Trans>
              Схоже на персональні дані: {namesUsed}. Значення цих стовпців збережуться як назви — перевірте
              їхні ролі.
            </Trans>
          </p>
        ) : null}
      </div>
    </section>
  );
};
