import '@fontsource-variable/inter';
import './charts/tokens.css';
import './views/base.css';
import './views/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { kharkiv } from './city/kharkiv.ts';
import { createEngine } from './engine/client.ts';
import { demoFile } from './views/demo/demo-file.ts';
import { demoSeen } from './views/demo/demo-seen.ts';
import { language } from './views/preferences/language.ts';
import { theme } from './views/preferences/theme.ts';

theme.apply(theme.read());
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
// in development the synthetic city's log feed answers under /api/logs; the build leaves it out
if (import.meta.env.DEV) await (await import('../mock/browser.ts')).startLogFeed();
const engine = createEngine();
// the worker opens the workspace while the words are fetched
void engine.holdings().catch(() => undefined);
// and at a first visit the demo is on its way
if (demoSeen.read() === 'new') void demoFile().catch(() => undefined);
await language.choose(language.read());
createRoot(root).render(
  <StrictMode>
    <App engine={engine} city={kharkiv} />
  </StrictMode>,
);
