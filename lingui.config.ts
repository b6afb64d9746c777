import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'uk',
  locales: ['uk', 'en'],
  catalogs: [{ path: '<rootDir>/src/i18n/catalogues/{locale}', include: ['src'] }],
  compileNamespace: 'ts',
});
