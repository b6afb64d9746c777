import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

const catalogues = '<rootDir>/src/i18n/catalogues';
/** whose sentences only the data page, Explore with its windows, and the command line need: they are no part of the first load */
const ofDataPage = [
  'src/views/data',
  'src/views/explore',
  'src/views/windows',
  'src/views/overview/map',
  'src/charts/map',
  'src/cli',
  ...['', 'content-', 'file-', 'format-', 'row-'].map((of) => `src/i18n/${of}problem-words.ts`),
  ...['', 'agreed-', 'change-', 'date-', 'repeat-', 'total-', 'window-'].map(
    (of) => `src/i18n/quality-${of}words.ts`,
  ),
];

export default defineConfig({
  sourceLocale: 'uk',
  locales: ['uk', 'en'],
  catalogs: [
    { path: `${catalogues}/{locale}`, include: ['src'], exclude: ofDataPage },
    { path: `${catalogues}/data/{locale}`, include: ofDataPage },
  ],
  compileNamespace: 'ts',
  // with line numbers, every edit above a sentence would change the catalogues
  format: formatter({ lineNumbers: false }),
});
