import { useViewState } from './use-view-state.ts';

interface Cell {
  readonly district: string;
  readonly service: string;
}

/** The address of the same screen for one district and service alone, and whether that is what is shown. */
export const useCellLink = ({
  district,
  service,
}: Cell): { readonly isPicked: boolean; readonly href: string } => {
  const { state, addressOf } = useViewState();
  const isOnly = (keys: readonly string[], key: string): boolean => keys.length === 1 && keys[0] === key;
  return {
    isPicked: isOnly(state.districts, district) && isOnly(state.services, service),
    href: `#${addressOf({ districts: [district], services: [service] })}`,
  };
};
