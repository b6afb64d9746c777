import { storedChoice } from './stored-choice.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const stored = storedChoice('uptake.theme', themes, 'system');

/** All colours are `light-dark()` tokens, so a theme is nothing but the colour scheme of the root. */
const apply = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

/** The theme of the page, remembered in this browser. */
export const theme = {
  read: stored.read,
  apply,
  choose: (choice: Theme): void => {
    stored.write(choice);
    apply(choice);
  },
};
