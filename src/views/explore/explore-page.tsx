import type { ReactNode } from 'react';
import { ScreenPage } from '../page/screen-page.tsx';

export const ExplorePage = (): ReactNode => <ScreenPage>{() => null}</ScreenPage>;
