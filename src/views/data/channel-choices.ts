import type { CityMatcher } from '../../city/city-matcher.ts';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { LabelCount } from '../../intake/import-report.ts';

/** A channel word, and the kind it will be counted as. */
export interface ChannelChoice extends LabelCount {
  readonly kind: ChannelKind;
  /** the city's vocabulary does not have it, and nobody has said its kind yet */
  readonly isOpen: boolean;
  /** it is as it was chosen for a file before */
  readonly isRemembered: boolean;
}

interface KnownKinds {
  /** decided by the user */
  readonly chosen: Readonly<Record<string, ChannelKind>>;
  readonly remembered?: Readonly<Record<string, ChannelKind>>;
  readonly matcher: CityMatcher;
}

/** More would be no channels but another column by mistake. */
const shownChoices = 100;

/** Channel words with their kinds, most frequent first; a blank is nothing to decide about. */
export const channelChoices = (
  labels: readonly LabelCount[],
  { chosen, remembered = {}, matcher }: KnownKinds,
): readonly ChannelChoice[] => {
  const choices = labels.map(({ label, requests }) => {
    // labels are foreign text: only own entries count
    const decided = Object.hasOwn(chosen, label) ? chosen[label] : undefined;
    const known = matcher.channelKind(label);
    const before = Object.hasOwn(remembered, label) ? remembered[label] : undefined;
    return {
      label,
      requests,
      kind: decided ?? known ?? 'unknown',
      isOpen: !decided && !known,
      isRemembered: decided !== undefined && decided === before,
    };
  });
  return choices
    .filter(({ label }) => label !== '')
    .sort((one, other) => other.requests - one.requests || (one.label < other.label ? -1 : 1))
    .slice(0, shownChoices);
};
