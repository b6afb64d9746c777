import { IconUpload } from '@tabler/icons-react';
import { Plural, Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import {
  type BoundaryFeature,
  type ReadBoundaries,
  readBoundaries,
} from '../../../city/lists/read-boundaries.ts';
import type { ReferenceLists } from '../../../city/lists/reference-lists.ts';
import { withBoundaries } from '../../../city/lists/with-boundaries.ts';
import { useName } from '../../naming/use-name.ts';
import { BoundariesMap } from './boundaries-map.tsx';
import { BoundariesMatch } from './boundaries-match.tsx';
import { textOfFile } from './text-of-file.ts';
import type { ListsActions } from './use-lists.ts';

interface BoundariesEditorProps {
  readonly lists: ReferenceLists;
  readonly save: ListsActions['save'];
}

type Refused = Exclude<ReadBoundaries, { readonly kind: 'read' }> | { readonly kind: 'too-large' };

/** What is no city's districts any more. */
const mostBytes = 20 * 1024 * 1024;

const RefusedWords = ({ refused }: { readonly refused: Refused }): ReactNode => {
  switch (refused.kind) {
    case 'too-large':
      return (
        <Trans>Файл більший за 20 МБ. Спростіть межі в програмі, де їх зроблено, і відкрийте ще раз.</Trans>
      );
    case 'not-json':
      return <Trans>Це не GeoJSON: файл не вдалося прочитати. Можливо, його обірвано.</Trans>;
    case 'not-geojson':
      return <Trans>Це не GeoJSON з районами: немає переліку об’єктів (FeatureCollection).</Trans>;
    case 'no-areas':
      return <Trans>У файлі немає площ (Polygon, MultiPolygon) — лише точки чи лінії.</Trans>;
    case 'too-many':
      return <Trans>У файлі понад 1000 об’єктів: це не райони одного міста.</Trans>;
    case 'not-degrees': {
      const { example } = refused;
      return (
        <Trans>
          Координати не в градусах WGS 84 ({example}). Збережіть файл із проєкцією EPSG:4326 — довгота,
          широта.
        </Trans>
      );
    }
    case 'open-ring': {
      const { name } = refused;
      return <Trans>Межа «{name}» не замкнена: її перша й остання точки різні.</Trans>;
    }
  }
};

const KeptBoundaries = ({
  boundaries,
  districts,
}: Pick<ReferenceLists, 'boundaries' | 'districts'>): ReactNode => {
  const name = useName();
  const drawn = new Set(boundaries.map(({ district }) => district));
  const without = districts
    .filter(({ id }) => !drawn.has(id))
    .map((district) => name(district.name))
    .join(', ');
  return (
    <>
      <p>
        <Plural
          value={boundaries.length}
          one="Є межі # району."
          few="Є межі # районів."
          many="Є межі # районів."
          other="Є межі # району."
        />{' '}
        {without ? <Trans>Без меж: {without}.</Trans> : null}
      </p>
      <BoundariesMap boundaries={boundaries} districts={districts} />
    </>
  );
};

/** The boundaries of the districts: from a GeoJSON file, matched by name. */
export const BoundariesEditor = ({ lists, save }: BoundariesEditorProps): ReactNode => {
  const [incoming, setIncoming] = useState<readonly BoundaryFeature[] | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const open = async (file: File): Promise<void> => {
    setIncoming(null);
    setRefused(null);
    if (file.size > mostBytes) return setRefused({ kind: 'too-large' });
    const read = readBoundaries(await textOfFile(file));
    if (read.kind === 'read') setIncoming(read.features);
    else setRefused(read);
  };
  const { boundaries, districts } = lists;
  return (
    <div className="list-editor">
      <p className="quiet">
        <Trans>
          Файл GeoJSON з межами районів (градуси WGS 84, до 20 МБ) зіставляється за назвами. Межі спрощуються
          до кількох тисяч точок. Коли межі мають усі райони, огляд малює їх замість плиток.
        </Trans>
      </p>
      <div className="button-row">
        <FileTrigger
          acceptedFileTypes={['.geojson', '.json']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void open(file);
          }}
        >
          <Button className="button">
            <IconUpload aria-hidden size={16} />
            <Trans>Відкрити GeoJSON</Trans>
          </Button>
        </FileTrigger>
        <button
          type="button"
          className="button"
          disabled={boundaries.length === 0}
          onClick={() => void save({ boundaries: [] })}
        >
          <Trans>Прибрати межі</Trans>
        </button>
      </div>
      {refused ? (
        <p className="data-failure foreign" role="alert">
          <RefusedWords refused={refused} />
        </p>
      ) : null}
      {incoming ? (
        <BoundariesMatch
          features={incoming}
          lists={lists}
          onApply={(choices) => {
            setIncoming(null);
            void save(withBoundaries(lists, incoming, choices));
          }}
          onCancel={() => setIncoming(null)}
        />
      ) : null}
      {boundaries.length > 0 ? <KeptBoundaries boundaries={boundaries} districts={districts} /> : null}
      {boundaries.length === 0 && !incoming ? (
        <p className="quiet">
          <Trans>Меж ще немає.</Trans>
        </p>
      ) : null}
    </div>
  );
};
