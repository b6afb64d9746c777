import type { QualitySeverity } from './quality-finding.ts';

/** From which share on something is worth a note, a look, or must be mended. */
export interface ShareSteps {
  readonly note: number;
  readonly check: number;
  readonly serious: number;
}

/** How bad it is that `part` of `all` is concerned; null if it is not worth a word. */
export const shareSeverity = (part: number, all: number, steps: ShareSteps): QualitySeverity | null => {
  if (part === 0 || all === 0) return null;
  const share = part / all;
  if (share >= steps.serious) return 'serious';
  if (share >= steps.check) return 'check';
  return share >= steps.note ? 'note' : null;
};
