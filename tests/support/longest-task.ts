/** Runs work and says how long the longest task of the page's thread was meanwhile; browsers report those from 50 ms on, else 0. */
export const longestTask = async <T>(work: () => Promise<T>): Promise<{ result: T; longestMs: number }> => {
  let longestMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  });
  observer.observe({ type: 'longtask' });
  const result = await work();
  // entries come a moment after their task
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { result, longestMs };
};
