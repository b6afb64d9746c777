import babel from '@rolldown/plugin-babel';
import { linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { browserLaunch } from './build/browser-launch.ts';
import { demoFile } from './build/demo-file.ts';
import { inputsStamp } from './build/inputs-stamp.ts';
import { leanCharts } from './build/lean-charts.ts';
import { policyTag } from './build/policy-tag.ts';

// Babel, and not lingui's native transform: npm under Node 20 leaves the native package out
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1';

const plugins = () => [
  react(),
  // the preset's type is of another @babel/core than the plugin's
  babel({ presets: [linguiTransformerBabelPreset()] } as never),
  { ...optimizeLocales.vite({ locales: ['uk-UA', 'en-US'] }), enforce: 'pre' as const },
  // the mocked log feed of development; never in a build
  { ...msw(), apply: 'serve' as const },
  policyTag(),
  leanCharts(),
  demoFile(),
  inputsStamp(),
];

/** Tests in Node, in one time zone; the groups run one after the other, for two cores. */
const inNode = (name: string, timeZone: string, include: string[]): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include,
    exclude: ['tests/browser/**', 'tests/page/**', 'tests/bench/**'],
    environment: 'node',
    env: { TZ: timeZone },
    setupFiles: ['tests/support/fail-on-console.ts', 'tests/support/close-network.ts'],
    // a busy machine takes its time: no test is about that
    testTimeout: 60_000,
    sequence: { groupOrder: 0 },
  },
});

export default defineConfig(async () => ({
  base: './',
  plugins: plugins(),
  // found before the first page asks for it: a dependency found later would load the page anew
  optimizeDeps: { entries: ['index.html', 'src/**/*-worker.ts', 'tests/browser/**/*.test.{ts,tsx}'] },
  worker: { format: 'es' as const },
  // what counts is the size before the first chart: npm run size
  build: {
    target: 'es2024',
    manifest: true,
    // every browser of that year preloads modules by itself
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  test: {
    projects: [
      inNode('node', 'Europe/Kyiv', ['tests/**/*.test.ts']),
      // half an hour off, west of Greenwich, with summer time: what else could a date go wrong in?
      inNode('elsewhere', 'America/St_Johns', [
        'tests/{cube,city,intake,i18n,measures}/**/*.test.ts',
        'tests/house/time-zones.test.ts',
      ]),
      {
        extends: true as const,
        // known before the first test: a package that is found on the way reloads the page under the tests
        optimizeDeps: {
          include: [
            '@lingui/core',
            '@lingui/react',
            '@tabler/icons-react',
            '@tanstack/react-table',
            '@tanstack/react-virtual',
            'axe-core',
            'recharts',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/fail-on-console.ts'],
          testTimeout: 30_000,
          // a page draws itself later on a busy machine
          expect: { poll: { timeout: 5000 } },
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await browserLaunch() }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      {
        extends: true as const,
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/serve-built-page.ts'],
          setupFiles: ['tests/support/fail-on-console.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
