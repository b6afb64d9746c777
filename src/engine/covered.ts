import type { DayRange } from '../cube/day-range.ts';

/** A chosen file that the workspace knows, or that was chosen twice. */
export interface SeenFile {
  readonly file: string;
  /** how it was recognised: the same bytes, or (where nothing can be hashed) the same name and size */
  readonly by: 'content' | 'name-and-size';
  /** where it was seen; null = earlier among the chosen files themselves */
  readonly in: { readonly importId: string; readonly importName: string; readonly importedAt: string } | null;
}

/** Why adding an import could count requests twice. */
export type Covered =
  | { readonly kind: 'same-file'; readonly seen: SeenFile }
  | {
      readonly kind: 'same-period';
      readonly importId: string;
      readonly importName: string;
      /** days that both speak of */
      readonly range: DayRange;
      /** new requests for a service, channel and time that the other import already has */
      readonly requests: number;
      /** requests of the other import that would rest if the new one replaced them */
      readonly replaceable: number;
    }
  | {
      readonly kind: 'same-ids';
      readonly importId: string;
      readonly importName: string;
      /** new requests whose id the other import has */
      readonly requests: number;
      /** of these, how many have another period, district, service or channel there */
      readonly differing: number;
      readonly replaceable: number;
      /** most differ: it may be another system that numbers its requests alike */
      readonly isOtherNumbering: boolean;
    };
