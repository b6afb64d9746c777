import { createEngine } from './engine/client.ts';
import { demoSeen } from './views/demo/demo-seen.ts';
import { readyDemo } from './views/demo/ready-demo.ts';

// in development the synthetic city's log feed answers under /api/logs; the build leaves it out
if (import.meta.env.DEV) await (await import('../mock/browser.ts')).startLogFeed();
const page = import('./show-page.tsx');
const engine = createEngine({ city: import('./city/kharkiv.ts').then(({ kharkiv }) => kharkiv) });
// the worker opens the workspace while the page itself is fetched
void engine.holdings().catch(() => undefined);
// and at a first visit the demo is on its way
if (demoSeen.read() === 'new') void readyDemo(engine).catch(() => undefined);
await (await page).showPage(engine);
