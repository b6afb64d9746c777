import { storedChoice } from '../preferences/stored-choice.ts';

/** Whoever removed the demo does not get it back unasked. */
export const demoSeen = storedChoice('uptake.demo', ['new', 'seen'], 'new');
