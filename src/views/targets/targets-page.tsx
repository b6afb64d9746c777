import type { ReactNode } from 'react';
import { ScreenPage } from '../page/screen-page.tsx';

export const TargetsPage = (): ReactNode => <ScreenPage>{() => null}</ScreenPage>;
