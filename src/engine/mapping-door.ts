import type { EngineApi } from './engine-worker.ts';
import type { MappingCalls } from './mapping-calls.ts';

/** The page's side of what the worker remembers of mappings. */
export const mappingDoor = (
  call: <T>(work: (remote: EngineApi) => Promise<T>) => Promise<T>,
): MappingCalls => ({
  mappings: () => call((remote) => remote.mappings()),
  changeMappings: (change) => call((remote) => remote.changeMappings(change)),
  forgetWords: (words) => call((remote) => remote.forgetWords(words)),
  recall: (look) => call((remote) => remote.recall(look)),
  readMapping: (file, look) => call((remote) => remote.readMapping(file, look)),
});
