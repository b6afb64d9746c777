import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { fewestRequests } from './use-targets.ts';

/** How targets are found, in words. */
export const TargetsMethod = (): ReactNode => (
  <p>
    <Trans>
      Орієнтир послуги — частка онлайн, якої досягає найкраща чверть районів (з дев’яти районів — третій).
      «Могли б онлайн» — скільки запитів цього періоду були б онлайн, якби район досяг орієнтира: різниця
      часток, помножена на запити; межі — з 95-відсоткового інтервалу цієї різниці. Комірки, де менш як{' '}
      {fewestRequests} запитів, не оцінюємо; послуги, яких не надають онлайн, — теж.
    </Trans>
  </p>
);
