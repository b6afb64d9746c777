import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { asLocale } from '../../i18n/as-locale.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { language } from '../preferences/language.ts';
import { theme, themes, type Theme } from '../preferences/theme.ts';

const icons: Readonly<Record<Theme, typeof IconSun>> = {
  system: IconDeviceDesktop,
  light: IconSun,
  dark: IconMoon,
};

/** A language's name stands in that language: whoever needs it can read it. */
const languageNames: Readonly<Record<Locale, { readonly short: string; readonly full: string }>> = {
  uk: { short: 'Укр', full: 'Українська' },
  en: { short: 'Eng', full: 'English' },
};

/** Language and theme of the page; both are remembered in this browser. */
export const Switches = (): ReactNode => {
  const { i18n, t } = useLingui();
  const [chosen, setChosen] = useState(theme.read);
  const locale = asLocale(i18n.locale);
  const themeNames: Readonly<Record<Theme, string>> = {
    system: t`Тема як у системі`,
    light: t`Світла тема`,
    dark: t`Темна тема`,
  };
  const choose = (next: Theme): void => {
    theme.choose(next);
    setChosen(next);
  };
  return (
    <div className="frame-switches">
      <div className="switch" role="group" aria-label={t`Мова`}>
        {locales.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={locale === each}
            title={languageNames[each].full}
            onClick={() => void language.choose(each)}
          >
            {languageNames[each].short}
          </button>
        ))}
      </div>
      <div className="switch" role="group" aria-label={t`Тема`}>
        {themes.map((each) => {
          const Icon = icons[each];
          return (
            <button
              key={each}
              type="button"
              aria-pressed={chosen === each}
              aria-label={themeNames[each]}
              title={themeNames[each]}
              onClick={() => choose(each)}
            >
              <Icon aria-hidden size={16} stroke={1.75} />
            </button>
          );
        })}
      </div>
    </div>
  );
};
