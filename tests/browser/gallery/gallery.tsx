import { useMemo, type ReactNode } from 'react';
import { AdoptionBars } from '../../../src/charts/adoption-bars.tsx';
import { AdoptionMatrix } from '../../../src/charts/adoption-matrix.tsx';
import { DistrictTiles } from '../../../src/charts/district-tiles.tsx';
import { MeasureTable } from '../../../src/charts/measure-table.tsx';
import { Panel } from '../../../src/charts/panel.tsx';
import { SmallMultiples } from '../../../src/charts/small-multiples.tsx';
import { TrendChart } from '../../../src/charts/trend-chart.tsx';
import type { Locale } from '../../../src/i18n/locale.ts';
import { galleryFrame } from './gallery-frame.tsx';
import { galleryWords } from './gallery-words.ts';
import { sampleDistricts } from './sample-districts.ts';
import { sampleMatrix } from './sample-matrix.ts';
import { sampleMultiples } from './sample-multiples.ts';
import { sampleServices } from './sample-services.ts';
import { sampleTable } from './sample-table.ts';
import { sampleTrend } from './sample-trend.ts';

/** Every chart once, with made-up data, for looking at and for tests. */
export const Gallery = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const words = galleryWords[locale];
  const frame = (title: string, subtitle: string) => galleryFrame({ title, subtitle, words, locale });
  const districts = sampleDistricts(locale);
  const services = sampleServices(locale);
  const trend = sampleTrend(locale);
  const rows = { nameHeader: words.district, changeAgainst: words.against, onPick: () => {} };
  const table = useMemo(() => sampleTable(locale), [locale]);
  const rowKeys = useMemo(() => table.rows.map((_, index) => String(index)), [table]);
  return (
    <main style={{ display: 'grid', gap: 14, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <h1 className="visually-hidden">Gallery</h1>
      <TrendChart {...frame(words.trend, words.trendMeasure)} trend={trend} />
      <DistrictTiles {...frame(words.tiles, words.tilesMeasure)} {...rows} tiles={districts} />
      <AdoptionBars
        {...frame(words.bars, words.tilesMeasure)}
        {...rows}
        rows={districts}
        picked={['Kyivskyi']}
      />
      <SmallMultiples
        {...frame(words.multiples, words.tilesMeasure)}
        {...rows}
        {...sampleMultiples(districts, trend)}
        firstItems={6}
      />
      <AdoptionMatrix
        {...frame(words.matrix, words.tilesMeasure)}
        rows={services}
        columns={districts}
        cells={sampleMatrix(services, districts)}
        rowHeader={words.service}
        columnHeader={words.district}
        onPick={() => {}}
      />
      <MeasureTable
        {...frame(words.table, words.tilesMeasure)}
        table={table}
        rowKeys={rowKeys}
        onPick={() => {}}
      />
      <Panel {...frame(words.loading, words.tilesMeasure)} status={{ kind: 'loading' }}>
        {null}
      </Panel>
      <Panel
        {...frame(words.empty, words.tilesMeasure)}
        status={{ kind: 'missing', words: words.emptyWords }}
      >
        {null}
      </Panel>
      <Panel
        {...frame(words.failed, words.tilesMeasure)}
        status={{ kind: 'failed', words: words.failedWords, onRetry: () => {} }}
      >
        {null}
      </Panel>
    </main>
  );
};
