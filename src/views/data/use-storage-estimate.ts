import { useQuery } from '@tanstack/react-query';

export interface StorageEstimate {
  /** by everything of this address, in bytes */
  readonly used: number;
  readonly available: number;
  /** has the browser promised not to clear it away by itself? */
  readonly isSafe: boolean;
}

const estimate = async (): Promise<StorageEstimate | null> => {
  // the type promises it, browsers leave it out of pages without https
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage) return null;
  const { usage, quota } = await storage.estimate();
  if (usage === undefined || quota === undefined) return null;
  return { used: usage, available: quota, isSafe: await storage.persisted() };
};

/** How much room the browser gives and how much of it is taken; null where it does not say. `version` of the data is when to ask again. */
export const useStorageEstimate = (version: number): StorageEstimate | null => {
  const { data } = useQuery({
    queryKey: ['storage-estimate', version],
    queryFn: () => estimate().catch(() => null),
    placeholderData: (former) => former,
    gcTime: 0,
  });
  return data ?? null;
};
