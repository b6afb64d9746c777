import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { problemText } from '../../i18n/problem-text.ts';
import type { Mapping } from '../../intake/mapping.ts';
import { codeWords } from './code-words.ts';
import type { ChosenFile } from './import-session.ts';
import { useTryOut } from './use-try-out.ts';

interface TryOutLineProps {
  readonly table: ChosenFile;
  readonly mapping: Mapping;
}

/** What would become of the first rows if they were imported as things stand. */
export const TryOutLine = ({ table, mapping }: TryOutLineProps): ReactNode => {
  const { i18n, t } = useLingui();
  const { formatCount } = useFormats();
  const data = useTryOut(table, mapping);
  if (data === undefined) return null;
  if (data.kind === 'refused') return <p className="try-out">{problemText(i18n, data.problem)}</p>;
  const { rowsRead, problemsByCode, isWhole } = data;
  const counted = formatCount(data.counted);
  const reasons = Object.entries(problemsByCode)
    .sort(([, one], [, other]) => other - one)
    .flatMap(([code, count]) => {
      const words = codeWords(code);
      return words === null ? [] : [`${i18n._(words)} — ${formatCount(count)}`];
    });
  return (
    <p className="try-out" role="status">
      {isWhole ? (
        <Plural
          value={rowsRead}
          one="З # рядка файлу буде враховано"
          few="З # рядків файлу буде враховано"
          many="З # рядків файлу буде враховано"
          other="З # рядка файлу буде враховано"
        />
      ) : (
        <Plural
          value={rowsRead}
          one="З першого # рядка буде враховано"
          few="З перших # рядків буде враховано"
          many="З перших # рядків буде враховано"
          other="З перших # рядка буде враховано"
        />
      )}{' '}
      <strong>{counted}</strong>
      {reasons.length > 0 ? (
        <>
          {t`; не буде: `}
          {reasons.join('; ')}
        </>
      ) : null}
      .
      {data.counted === 0 ? (
        <>
          {' '}
          <Trans>Перевірте, чи правильно вибрано стовпці.</Trans>
        </>
      ) : null}
    </p>
  );
};
