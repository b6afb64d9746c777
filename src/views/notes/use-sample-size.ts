import { useCallback } from 'react';
import { useFormats } from '../../charts/use-formats.ts';

/** «n = 1 420 000», never torn apart at the end of a line. */
export const useSampleSize = (): ((n: number) => string) => {
  const { formatCount } = useFormats();
  return useCallback((n) => `n\u00a0=\u00a0${formatCount(n)}`, [formatCount]);
};
