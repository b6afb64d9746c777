import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly parent: number;
  readonly isRenderer: boolean;
  readonly peakMiB: number;
}

const numberOf = (status: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

const processOf = (pid: number): Process | null => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return {
      parent: numberOf(status, 'PPid'),
      isRenderer: command.includes('--type=renderer'),
      peakMiB: numberOf(status, 'VmHWM') / 1024,
    };
  } catch {
    // it ended meanwhile
    return null;
  }
};

/**
 * Most memory that a renderer of the browsers started by this process ever had resident, in MiB: the page with all its
 * workers. Linux only; null elsewhere.
 */
export const rendererPeak = (): number | null => {
  if (process.platform !== 'linux') return null;
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const read = Number.isInteger(pid) ? processOf(pid) : null;
    if (read !== null) found.set(pid, read);
  }
  const isOurs = (pid: number): boolean => {
    const parent = found.get(pid)?.parent;
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  const peaks = [...found].filter(([pid, { isRenderer }]) => isRenderer && isOurs(pid));
  return Math.round(Math.max(...peaks.map(([, { peakMiB }]) => peakMiB)));
};
