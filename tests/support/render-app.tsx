import { render, type RenderResult } from 'vitest-browser-react';
import '../../src/charts/tokens.css';
import '../../src/views/base.css';
import '../../src/views/print.css';
import { App } from '../../src/app.tsx';
import { kharkiv } from '../../src/city/kharkiv.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { language } from '../../src/views/preferences/language.ts';
import { theme, type Theme } from '../../src/views/preferences/theme.ts';

interface RenderedApp {
  readonly engine: Engine;
  /** the state, as behind the # */
  readonly address?: string;
  readonly locale?: Locale;
  readonly theme?: Theme;
}

/** The whole program over an engine, at an address, in a language and a theme. */
export const renderApp = async (options: RenderedApp): Promise<RenderResult> => {
  window.history.replaceState(null, '', `#${options.address ?? '/overview'}`);
  theme.apply(options.theme ?? 'light');
  await language.choose(options.locale ?? 'uk');
  return render(<App engine={options.engine} city={kharkiv} />);
};
