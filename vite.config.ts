import babel from '@rolldown/plugin-babel';
import { linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunch } from './build/browser-launch.ts';

const transforms = () => [
  react(),
  // the preset's type is of another @babel/core than the plugin's
  babel({ presets: [linguiTransformerBabelPreset()] } as never),
  { ...optimizeLocales.vite({ locales: ['uk-UA', 'en-US'] }), enforce: 'pre' as const },
];

export default defineConfig(async () => ({
  base: './',
  plugins: transforms(),
  worker: { format: 'es' as const },
  build: { target: 'es2024', sourcemap: false },
  test: {
    projects: [
      {
        extends: true as const,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/page/**'],
        },
      },
      {
        extends: true as const,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await browserLaunch() }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));
