import { IconAlertTriangle } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SeenFile } from '../../engine/covered.ts';
import { asLocale } from '../../i18n/as-locale.ts';
import { instantWords } from './instant-words.ts';

/** That a file was added before, or stands twice among the chosen ones: its requests would count twice. */
export const SeenNote = ({ seen }: { readonly seen: SeenFile }): ReactNode => {
  const { i18n } = useLingui();
  const { file } = seen;
  if (seen.in === null) {
    return (
      <p className="data-problem">
        <IconAlertTriangle aria-hidden size={16} />
        <span>
          <Trans>
            Файл <span className="foreign">«{file}»</span> вибрано двічі.
          </Trans>
        </span>
      </p>
    );
  }
  const when = instantWords(asLocale(i18n.locale), seen.in.importedAt);
  const name = seen.in.importName;
  return (
    <p className="data-problem">
      <IconAlertTriangle aria-hidden size={16} />
      <span>
        {seen.by === 'content' ? (
          <Trans>
            Файл <span className="foreign">«{file}»</span> уже додано {when} в імпорті{' '}
            <span className="foreign">«{name}»</span>: уміст той самий.
          </Trans>
        ) : (
          <Trans>
            Файл <span className="foreign">«{file}»</span> схожий на доданий {when} в імпорті{' '}
            <span className="foreign">«{name}»</span>: назва й розмір ті самі.
          </Trans>
        )}
      </span>
    </p>
  );
};
