import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { requestsWords } from '../../i18n/requests-words.ts';
import type { ImportReport, LabelCount } from '../../intake/import-report.ts';

/** The rest has few requests: the list is sorted by them. */
const shownLabels = 12;

const Labels = ({
  title,
  labels,
}: {
  readonly title: string;
  readonly labels: readonly LabelCount[];
}): ReactNode => {
  const { i18n } = useLingui();
  const { formatCount } = useFormats();
  if (labels.length === 0) return null;
  const hidden = labels.slice(shownLabels);
  const rest = requestsWords(
    i18n,
    hidden.reduce((sum, { requests }) => sum + requests, 0),
  );
  return (
    <div>
      <h4>{title}</h4>
      <ul className="label-list">
        {labels.slice(0, shownLabels).map(({ label, requests }) => (
          <li key={label}>
            <span className="foreign">{label === '' ? <Trans>(порожньо)</Trans> : label}</span>
            <span className="quiet">{formatCount(requests)}</span>
          </li>
        ))}
      </ul>
      {hidden.length > 0 ? (
        <p className="quiet">
          <Plural
            value={hidden.length}
            one="і ще # назва"
            few="і ще # назви"
            many="і ще # назв"
            other="і ще # назви"
          />
          : {rest}
        </p>
      ) : null}
    </div>
  );
};

/** Labels that the city does not know: counted under their own name, and shown so that someone can tell. */
export const UnmatchedLabels = ({
  unmatched,
  onName,
}: Pick<ImportReport, 'unmatched'> & {
  /** reads the same files again, with names; null where they are no longer at hand */
  readonly onName: (() => void) | null;
}): ReactNode => {
  const { t } = useLingui();
  const { districts, services, channels } = unmatched;
  if (districts.length + services.length + channels.length === 0) return null;
  return (
    <section aria-label={t`Невпізнані назви`}>
      <h3>
        <Trans>Невпізнані назви</Trans>
      </h3>
      <p className="quiet">
        <Trans>
          Їх немає в довіднику міста. Запити враховано під назвою з файлу; невідомі канали не входять до
          частки онлайн.
        </Trans>
      </p>
      <div className="label-lists">
        <Labels title={t`Райони`} labels={districts} />
        <Labels title={t`Послуги`} labels={services} />
        <Labels title={t`Канали`} labels={channels} />
      </div>
      {onName ? (
        <button type="button" className="button" onClick={onName}>
          <Trans>Указати, що вони означають, і прочитати ще раз</Trans>
        </button>
      ) : (
        <p className="quiet">
          <Trans>
            Щоб указати, що вони означають, виберіть цей файл ще раз: вказане запам’ятається й для наступних.
          </Trans>
        </p>
      )}
    </section>
  );
};
