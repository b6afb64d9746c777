import { createContext, useContext } from 'react';
import type { Engine } from '../../engine/engine.ts';

export const EngineContext = createContext<Engine | null>(null);

/** The one door to the data. */
export const useEngine = (): Engine => {
  const engine = useContext(EngineContext);
  if (engine === null) throw new Error('no engine around this view');
  return engine;
};
