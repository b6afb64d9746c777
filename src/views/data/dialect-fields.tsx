import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import type { TableFormat } from '../../intake/formats/table-format.ts';
import type { Delimiter, Dialect, Encoding } from '../../intake/dialect.ts';
import { delimiterWords, encodingNames } from './dialect-words.ts';

const encodings = Object.keys(encodingNames) as Encoding[]; // the record has no other keys
const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
/** a header further down is none that anybody would count to */
const mostHeaderRecord = 20;

interface DialectFieldsProps {
  readonly name: string;
  readonly format: TableFormat;
  readonly dialect: Dialect;
  readonly onChange: (patch: Partial<Dialect>) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps): ReactNode => {
  const id = useId();
  return (
    <p className="data-field">
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} className="field" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
};

/** How a file is read, where it was found out wrongly: everything is read anew at once. */
export const DialectFields = ({ name, format, dialect, onChange }: DialectFieldsProps): ReactNode => {
  const { i18n, t } = useLingui();
  const records = Array.from({ length: mostHeaderRecord }, (_, at) => String(at + 1));
  const header = dialect.headerRecord === null ? 'none' : String(dialect.headerRecord);
  return (
    <details className="dialect-fields">
      <summary>
        <Trans>Прочитати інакше</Trans>
        <span className="visually-hidden"> {name}</span>
      </summary>
      <div className="dialect-row">
        {format === 'delimited' ? (
          <>
            <Choice
              label={t`Кодування`}
              value={dialect.encoding}
              options={encodings.map((encoding) => [encoding, encodingNames[encoding]])}
              // one of the options
              onChange={(encoding) => onChange({ encoding: encoding as Dialect['encoding'] })}
            />
            <Choice
              label={t`Розділювач`}
              value={dialect.delimiter}
              options={delimiters.map((delimiter) => [delimiter, delimiterWords(i18n, delimiter)])}
              onChange={(delimiter) => onChange({ delimiter: delimiter as Dialect['delimiter'] })}
            />
          </>
        ) : null}
        <Choice
          label={t`Назви стовпців`}
          value={header}
          options={[
            ['none', t`немає`],
            ...records.map((record): [string, string] => [record, t`у записі ${record}`]),
          ]}
          onChange={(record) => onChange({ headerRecord: record === 'none' ? null : Number(record) })}
        />
      </div>
    </details>
  );
};
