import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { ColumnProfile } from '../../intake/inspection.ts';
import type { ColumnUse, ColumnUses } from './column-use.ts';
import { columnUseChoices } from './column-use-choices.ts';
import { reasonWords } from './reason-words.ts';
import { scoreWords } from './score-words.ts';

interface ColumnTableProps {
  readonly columns: readonly ColumnProfile[];
  readonly uses: ColumnUses;
  /** the uses that were proposed: their reasons stand beside them, others the user chose */
  readonly proposed: ColumnUses;
  /** a role is missing: then every column is shown, one of them may have it */
  readonly isIncomplete: boolean;
  readonly onUse: (column: string, use: ColumnUse) => void;
}

/** Each column a list of choices: beyond this many the table would stop the page, and no log has them. */
const shownColumns = 200;
/** A table of so many needs no shortening. */
const fewColumns = 10;

const Choice = ({
  column,
  use,
  hasChannels,
  onUse,
}: {
  column: string;
  use: ColumnUse;
  hasChannels: boolean;
  onUse: ColumnTableProps['onUse'];
}) => {
  const { i18n, t } = useLingui();
  const choices = columnUseChoices(i18n, hasChannels);
  return (
    <select
      className="field"
      aria-label={t`Роль стовпця ${column}`}
      value={use}
      data-used={use === 'ignored' ? undefined : true}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => choice.use === target.value);
        if (chosen) onUse(column, chosen.use);
      }}
    >
      {choices
        .filter(({ isWide }) => !isWide)
        .map((choice) => (
          <option key={choice.use} value={choice.use}>
            {choice.words}
          </option>
        ))}
      <optgroup label={t`Окремий стовпець для кожного каналу`}>
        {choices
          .filter(({ isWide }) => isWide)
          .map((choice) => (
            <option key={choice.use} value={choice.use}>
              {choice.words}
            </option>
          ))}
      </optgroup>
    </select>
  );
};

const Why = ({ profile, isProposed }: { profile: ColumnProfile; isProposed: boolean }): ReactNode => {
  const { i18n } = useLingui();
  if (!isProposed) return <Trans>вибрано вами</Trans>;
  const reasons = profile.reasons.map((reason) => i18n._(reasonWords[reason])).join('; ');
  const isSure = profile.role !== 'ignored';
  return (
    <>
      {isSure ? <strong>{i18n._(scoreWords(profile.score))}</strong> : null}
      {isSure && reasons ? ': ' : null}
      {reasons}
    </>
  );
};

/** What every column is used for: the proposal with its reasons, each open to change. */
export const ColumnTable = ({
  columns,
  uses,
  proposed,
  isIncomplete,
  onUse,
}: ColumnTableProps): ReactNode => {
  const { t } = useLingui();
  const [wantsAll, setWantsAll] = useState(false);
  const hidden = columns.length - shownColumns;
  const hasChannels = [...uses.values()].some((use) => use.startsWith('wide-'));
  const used = columns.filter(({ column }) => uses.has(column) || proposed.has(column));
  const isShort = !isIncomplete && !wantsAll && columns.length > fewColumns;
  const rest = columns.length - used.length;
  return (
    <>
      <table className="data-table column-table">
        <caption>{t`Ролі стовпців`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Стовпець`}</th>
            <th scope="col" data-kind="text">{t`Роль`}</th>
            <th scope="col" data-kind="text">{t`Чому так`}</th>
            <th scope="col" data-kind="text">{t`Приклади`}</th>
          </tr>
        </thead>
        <tbody>
          {(isShort ? used : columns).slice(0, shownColumns).map((profile) => {
            const { column } = profile;
            const use = uses.get(column) ?? 'ignored';
            return (
              <tr key={column} data-used={use === 'ignored' ? undefined : true}>
                <th scope="row" className="foreign">
                  {column}
                </th>
                <td data-kind="text">
                  <Choice column={column} use={use} hasChannels={hasChannels} onUse={onUse} />
                </td>
                <td data-kind="text" className="quiet">
                  <Why profile={profile} isProposed={use === (proposed.get(column) ?? 'ignored')} />
                </td>
                <td data-kind="text" className="foreign column-examples">
                  {profile.examples.slice(0, 3).join(' · ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isShort ? (
        <p>
          <button type="button" className="button" aria-expanded={false} onClick={() => setWantsAll(true)}>
            <Plural
              value={rest}
              one="Показати ще # невикористаний стовпець"
              few="Показати ще # невикористані стовпці"
              many="Показати ще # невикористаних стовпців"
              other="Показати ще # невикористаного стовпця"
            />
          </button>
        </p>
      ) : null}
      {!isShort && hidden > 0 ? (
        <p className="quiet">
          <Trans>Показано перші {shownColumns} стовпців; решта не використовується.</Trans>
        </p>
      ) : null}
    </>
  );
};
