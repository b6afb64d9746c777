import { IconCalendarStats } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

interface WindowsOnlyProps {
  /** where windows are shown, and where other data are added */
  readonly hrefs: { readonly windows: string; readonly data: string };
}

/** What stands on a page of periods where all data are windows, and where these are shown. */
export const WindowsOnly = ({ hrefs }: WindowsOnlyProps): ReactNode => (
  <section className="page-gap" role="status">
    <IconCalendarStats size={28} stroke={1.5} aria-hidden />
    <h2>
      <Trans>У ваших даних лише вікна</Trans>
    </h2>
    <p>
      <Trans>
        Вікна перекриваються, тому додати їх за періодами не можна, і цій сторінці нема що показати. Частку
        онлайн у вікнах, порівняння двох із них і кожну послугу показано в дослідженні.
      </Trans>
    </p>
    <p className="page-gap-actions">
      <a className="button button-main" href={hrefs.windows}>
        <Trans>Порівняти вікна</Trans>
      </a>
      <a className="button" href={hrefs.data}>
        <Trans>Додати журнали з датами</Trans>
      </a>
    </p>
  </section>
);
