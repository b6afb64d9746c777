import { createRoot } from 'react-dom/client';
import { asLocale } from '../../../src/i18n/as-locale.ts';
import { loadGallery } from './load-gallery.tsx';

const root = document.getElementById('root');
const wanted = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = wanted.get('theme') ?? 'light';
if (root) createRoot(root).render(await loadGallery(asLocale(wanted.get('lang') ?? 'uk')));
