import '@fontsource-variable/inter';
import './charts/tokens.css';
import './views/base.css';
import './views/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { kharkiv } from './city/kharkiv.ts';
import type { Engine } from './engine/engine.ts';
import { language } from './views/preferences/language.ts';
import { theme } from './views/preferences/theme.ts';

/** Draws the program into the page, in the reader's theme and language. Rejects if the words cannot be fetched. */
export const showPage = async (engine: Engine): Promise<void> => {
  theme.apply(theme.read());
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  await language.choose(language.read());
  createRoot(root).render(
    <StrictMode>
      <App engine={engine} city={kharkiv} />
    </StrictMode>,
  );
};
