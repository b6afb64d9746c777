import { useLingui } from '@lingui/react/macro';
import { civilDate } from '../../cube/civil-date.ts';
import type { Scope } from '../state/scope.ts';

/** What a change is measured against, after its number: «до 2024 року»; with the day up to which it is, if the period goes on. */
export const useAgainst = ({ compared }: Scope): string => {
  const { t } = useLingui();
  if (compared.kind === 'none') return '';
  const { before } = compared;
  const year = String(civilDate(before.from).year);
  return String(civilDate(before.to).year) === year ? t`до ${year} року` : t`до попереднього року`;
};
