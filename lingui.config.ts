import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'uk',
  locales: ['uk', 'en'],
  catalogs: [{ path: '<rootDir>/src/i18n/catalogues/{locale}', include: ['src'] }],
  compileNamespace: 'ts',
  // with line numbers, every edit above a sentence would change the catalogues
  format: formatter({ lineNumbers: false }),
});
