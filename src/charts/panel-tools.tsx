import {
  IconChartBar,
  IconFileTypeCsv,
  IconHelp,
  IconPhoto,
  IconTable,
  IconVector,
} from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import type { ExportForm } from './panel-frame.ts';

interface PanelToolsProps {
  readonly title: string;
  readonly asTable: boolean;
  readonly onTable: (() => void) | undefined;
  readonly onTake: ((form: ExportForm) => void) | undefined;
  readonly forms: readonly ExportForm[];
  readonly explanation: ReactNode;
}

const formIcons = { png: IconPhoto, svg: IconVector, csv: IconFileTypeCsv } as const;
const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** The same quiet tools at the same place of every panel. */
export const PanelTools = ({
  title,
  asTable,
  onTable,
  onTake,
  forms,
  explanation,
}: PanelToolsProps): ReactNode => {
  const { t } = useLingui();
  const popover = useId();
  const anchor = `--${popover.replace(/[^\w-]/g, '')}`;
  if (!onTable && !onTake && !explanation) return null;
  return (
    <div className="panel-tools" role="group" aria-label={t`Інструменти: ${title}`}>
      {onTable ? (
        <button type="button" className="panel-tool" aria-pressed={asTable} onClick={onTable}>
          {asTable ? <IconChartBar {...icon} /> : <IconTable {...icon} />}
          <span>{t`Таблиця`}</span>
        </button>
      ) : null}
      {onTake
        ? forms.map((form) => {
            const Icon = formIcons[form];
            return (
              <button key={form} type="button" className="panel-tool" onClick={() => onTake(form)}>
                <Icon {...icon} />
                <span>{form.toUpperCase()}</span>
              </button>
            );
          })
        : null}
      {explanation ? (
        <>
          <button
            type="button"
            className="panel-tool"
            popoverTarget={popover}
            style={{ anchorName: anchor }}
            aria-label={t`Як це пораховано?`}
            title={t`Як це пораховано?`}
          >
            <IconHelp {...icon} />
          </button>
          <div
            id={popover}
            popover="auto"
            className="panel-explanation"
            style={{ positionAnchor: anchor }}
            role="dialog"
            aria-label={t`Як це пораховано?`}
          >
            {explanation}
          </div>
        </>
      ) : null}
    </div>
  );
};
