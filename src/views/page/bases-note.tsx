import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';

/** Where districts mean the applicant's home in one import and the office in another, comparing them needs care. */
export const BasesNote = ({ bases }: { readonly bases: Holdings['districtBases'] }): ReactNode =>
  bases.length < 2 ? null : (
    <p className="note note-signal">
      <Trans>
        Райони в імпортах означають різне: де місце проживання заявника, а де — установу, що обслужила.
        Порівнюйте райони обережно.
      </Trans>
    </p>
  );
