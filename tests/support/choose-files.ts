import { expect } from 'vitest';

/** Chooses files as the system's dialog would. */
export const chooseFiles = async (...files: File[]): Promise<void> => {
  const input = () => document.querySelector<HTMLInputElement>('input[type=file]');
  await expect.poll(input).not.toBeNull();
  const found = input();
  if (!found) return;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  found.files = chosen.files;
  found.dispatchEvent(new Event('change', { bubbles: true }));
};
