import { handlers } from './handlers.ts';

/** Puts the log feed into the page under development: from then on `/api/logs` answers. Other requests go their way. */
export const startLogFeed = async (): Promise<void> => {
  const { network } = await import('virtual:msw');
  // its log of each answer would read the whole stream
  network.configure({ handlers: [...handlers], onUnhandledFrame: 'bypass', context: { quiet: true } });
  await network.enable();
};
