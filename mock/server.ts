import { setupServer } from 'msw/node';
import { handlers } from './handlers.ts';

/** The log feed for tests in Node: `listen()` before, `close()` after. */
export const server = setupServer(...handlers);
