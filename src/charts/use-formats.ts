import { useLingui } from '@lingui/react';
import { asLocale } from '../i18n/as-locale.ts';
import { formats, type Formats } from '../i18n/formats.ts';

/** Formats of the language that is shown around the caller. */
export const useFormats = (): Formats => formats(asLocale(useLingui().i18n.locale));
