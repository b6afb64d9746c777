import { createCityMatcher } from '../../../src/city/city-matcher.ts';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import { keptLabel } from '../../../src/intake/kept-label.ts';
import type { CountsSummary } from './counts-summary.ts';

const matcher = createCityMatcher(kharkiv);

/** What the program calls a label, so that two spellings of one district count together in every lane. */
const keyOf = {
  district: (label: string) => matcher.district(label) ?? keptLabel(label).key,
  service: (label: string) => matcher.service(label) ?? keptLabel(label).key,
  channel: (label: string) => keptLabel(label).key,
};

type Field = keyof typeof keyOf;

/** Murmur3's last step: every bit of the input moves every bit of the output. */
const mixed = (input: number): number => {
  let hash = input;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash ^ text.charCodeAt(at));
  return hash;
};

/**
 * All counts by day, district, service and channel, in two numbers of 32 bits: the sum of count x hash of the group.
 * It depends neither on the order of the groups nor on how often a group is given, and on every count and label.
 */
export class CountsDigest {
  readonly #hashes: Record<Field, Map<string, number>> = {
    district: new Map(),
    service: new Map(),
    channel: new Map(),
  };
  #rows = 0;
  #groups = 0;
  #low = 0;
  #high = 0;

  /** `day`: days since 1970-01-01 */
  add(day: number, labels: Readonly<Record<Field, string>>, count: number): void {
    let hash = mixed(day ^ 0x9e3779b9);
    hash = mixed(hash ^ this.#hash('district', labels.district));
    hash = mixed(Math.imul(hash, 31) ^ this.#hash('service', labels.service));
    hash = mixed(Math.imul(hash, 31) ^ this.#hash('channel', labels.channel));
    this.#rows += count;
    this.#groups += 1;
    this.#low = (this.#low + Math.imul(hash, count)) | 0;
    this.#high = (this.#high + Math.imul(mixed(hash ^ 0x5bd1e995), count)) | 0;
  }

  summary(): CountsSummary {
    const hex = (number: number) => (number >>> 0).toString(16).padStart(8, '0');
    return { rows: this.#rows, groups: this.#groups, digest: hex(this.#high) + hex(this.#low) };
  }

  #hash(field: Field, label: string): number {
    const known = this.#hashes[field].get(label);
    if (known !== undefined) return known;
    const hash = hashOf(keyOf[field](label));
    this.#hashes[field].set(label, hash);
    return hash;
  }
}
