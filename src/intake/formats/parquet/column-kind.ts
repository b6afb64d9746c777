import type { SchemaElement } from 'hyparquet';

export type MomentUnit = 'MILLIS' | 'MICROS' | 'NANOS';

/** How the values of a column become cells. */
export type ColumnKind =
  | { readonly kind: 'text' | 'day' }
  /** an instant has its zone beside it, a local time has none */
  | { readonly kind: 'moment'; readonly unit: MomentUnit; readonly isInstant: boolean }
  | { readonly kind: 'other' };

const isTextual = ({ type, converted_type, logical_type }: SchemaElement): boolean =>
  type === 'BYTE_ARRAY' &&
  (converted_type === undefined || converted_type === 'UTF8') &&
  (logical_type === undefined || logical_type.type === 'STRING');

const convertedUnit = ({ converted_type }: SchemaElement): MomentUnit | null => {
  if (converted_type === 'TIMESTAMP_MILLIS') return 'MILLIS';
  return converted_type === 'TIMESTAMP_MICROS' ? 'MICROS' : null;
};

const unitOf = (element: SchemaElement): MomentUnit | null => {
  const { type, converted_type, logical_type } = element;
  if (type !== 'INT64') return null;
  const isLogical = converted_type === undefined && logical_type?.type === 'TIMESTAMP';
  return isLogical ? logical_type.unit : convertedUnit(element);
};

/** Has the moment its zone beside it? */
export const isInstant = (element: SchemaElement): boolean =>
  element.logical_type?.type === 'TIMESTAMP'
    ? element.logical_type.isAdjustedToUTC
    : convertedUnit(element) !== null;

/** What a column at the top of a schema holds. */
export const columnKind = (element: SchemaElement): ColumnKind => {
  if ((element.num_children ?? 0) > 0 || element.repetition_type === 'REPEATED') return { kind: 'other' };
  if (isTextual(element)) return { kind: 'text' };
  if (element.type === 'INT32' && element.converted_type === 'DATE') return { kind: 'day' };
  const unit = unitOf(element);
  return unit === null ? { kind: 'other' } : { kind: 'moment', unit, isInstant: isInstant(element) };
};
