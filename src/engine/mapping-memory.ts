import type { MappingCalls } from './mapping-calls.ts';
import type { MappingStore } from './workspace.ts';

// Loaded when first used: none of it is needed before the first chart.
const loadForgetting = () => import('./without-words.ts');
const loadRecalling = () => import('./recall-mapping.ts');
const loadMappingFile = () => import('./read-mapping-file.ts');

/** Remembers how files were read in the workspace. */
export const mappingMemory = (store: MappingStore): MappingCalls => ({
  mappings: () => store.mappings(),
  changeMappings: (change) => store.changeMappings(change),
  forgetWords: async (words) => {
    const [{ withoutWords }, saved] = await Promise.all([loadForgetting(), store.mappings()]);
    await store.changeMappings({ put: withoutWords(saved, words) });
  },
  recall: async (look) => {
    const [{ recallMapping }, saved] = await Promise.all([loadRecalling(), store.mappings()]);
    return recallMapping(look, saved);
  },
  readMapping: async (file, look) => (await loadMappingFile()).readMappingFile(file, look),
});
