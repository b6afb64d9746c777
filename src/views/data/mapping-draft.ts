import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { GivenNames } from '../../intake/given-name.ts';
import type { DateOrder, Mapping } from '../../intake/mapping.ts';
import type { RowFilter } from '../../intake/row-filter.ts';
import type { WindowColumns } from '../../intake/windows/window-mapping.ts';
import type { ColumnUses } from './column-use.ts';

/** A mapping while it is being chosen: perhaps not complete yet. */
export interface MappingDraft {
  readonly uses: ColumnUses;
  readonly dateOrder: DateOrder | null;
  /** month in which the fiscal year begins */
  readonly fiscalStart: number;
  readonly channelKinds: Readonly<Record<string, ChannelKind>>;
  readonly districtNames: GivenNames;
  readonly serviceNames: GivenNames;
  readonly rowFilters: readonly RowFilter[];
  /** pairs of columns of which each is a window, as proposed; [] = the file has none */
  readonly windows: readonly WindowColumns[];
  readonly districtBasis: Mapping['districtBasis'];
}
