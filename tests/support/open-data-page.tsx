import { onTestFinished } from 'vitest';
import { cleanup, render, type RenderResult } from 'vitest-browser-react';
import { App } from '../../src/app.tsx';
import '../../src/charts/tokens.css';
import '../../src/views/base.css';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { activateLocale } from '../../src/i18n/activate-locale.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { openTestEngine } from './test-engine.ts';

let databases = 0;

/** The program on its data page, with an empty workspace of its own (a second tab opens it by its name). */
export const openDataPage = async (locale: Locale): Promise<RenderResult & { readonly database: string }> => {
  databases += 1;
  const database = `data-page-${location.pathname}-${Date.now()}-${databases}`;
  const { engine } = openTestEngine(database);
  await activateLocale(locale);
  const address = window.location.hash;
  window.location.hash = '#/data';
  const shown = await render(<App engine={engine} city={kharkiv} />);
  onTestFinished(async () => {
    await cleanup();
    window.location.hash = address;
  });
  return { ...shown, database };
};
