import { IconDownload, IconFolderOpen } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { asLocale } from '../../i18n/as-locale.ts';
import type { Inspection } from '../../intake/inspection.ts';
import type { Mapping } from '../../intake/mapping.ts';
import { downloadBlob } from '../../reports/download-blob.ts';
import { fileName } from '../../reports/file-name.ts';
import { useEngine } from '../asking/engine-context.ts';
import { faultCode } from './fault-code.ts';
import { faultWords } from './fault-words.ts';
import type { ImportActions } from './import-actions.ts';
import type { DraftOrigin } from './import-session.ts';
import { instantWords } from './instant-words.ts';
import { mappingFileWords } from './mapping-file-words.ts';

interface MappingSourceProps {
  readonly inspection: Inspection;
  readonly origin: DraftOrigin;
  /** null while something is missing */
  readonly mapping: Mapping | null;
  readonly actions: ImportActions;
}

const OriginWords = ({ origin }: Pick<MappingSourceProps, 'origin'>): ReactNode => {
  const { i18n } = useLingui();
  if (origin.kind === 'proposed') return <Trans>Запропоновано за назвами стовпців і першими рядками.</Trans>;
  const { name } = origin;
  if (origin.kind === 'file')
    return (
      <Trans>
        За файлом <span className="foreign">«{name}»</span>.
      </Trans>
    );
  const when = instantWords(asLocale(i18n.locale), origin.savedAt);
  return (
    <Trans>
      Як минулого разу: файли такої самої будови читано так в імпорті{' '}
      <span className="foreign">«{name}»</span>, {when}.
    </Trans>
  );
};

/** Where the mapping comes from, another proposal, and a file to keep it in or to take it from. */
export const MappingSource = ({ inspection, origin, mapping, actions }: MappingSourceProps): ReactNode => {
  const { i18n } = useLingui();
  const engine = useEngine();
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    setFault(null);
    const read = await engine.memory.readMapping(file, inspection);
    if (read.kind === 'mapping') actions.take(read.mapping, file.name);
    else setFault(mappingFileWords(i18n, read));
  };
  const save = () =>
    downloadBlob(
      new Blob([`${JSON.stringify(mapping, null, 2)}\n`], { type: 'application/json' }),
      fileName(`${inspection.name.replace(/\.\w+$/, '')} — mapping`, 'json'),
    );
  return (
    <div className="mapping-source">
      <p className="quiet" role="status">
        <OriginWords origin={origin} />
      </p>
      {fault ? (
        <p className="data-failure" role="alert">
          {fault}
        </p>
      ) : null}
      <div className="button-row">
        {origin.kind === 'proposed' ? null : (
          <button type="button" className="button" onClick={() => actions.proposeAnew()}>
            <Trans>Запропонувати заново</Trans>
          </button>
        )}
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(list) => {
            const file = list?.[0];
            if (file) take(file).catch((error: unknown) => setFault(faultWords(i18n, faultCode(error))));
          }}
        >
          <Button className="button">
            <IconFolderOpen aria-hidden size={16} />
            <Trans>Взяти з файлу</Trans>
          </Button>
        </FileTrigger>
        <button type="button" className="button" disabled={mapping === null} onClick={save}>
          <IconDownload aria-hidden size={16} />
          <Trans>Зберегти у файл</Trans>
        </button>
      </div>
    </div>
  );
};
