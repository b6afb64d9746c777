import { useSyncExternalStore } from 'react';

/**
 * The address stands wholly behind the `#`: the page works from any folder of any static server, and what a user
 * filters by is never sent to one. (wouter's own hash hook would put the parameters before it.)
 */
const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
};

const current = (): string => `/${window.location.hash.replace(/^#?\/?/, '')}`;
const currentPath = (): string => current().split('?', 1)[0] ?? '/';
const currentSearch = (): string => current().slice(currentPath().length + 1);

const navigate = (to: string, { replace = false }: { readonly replace?: boolean } = {}): void => {
  const url = `#${to.replace(/^#?\/?/, '/')}`;
  if (replace) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
  // neither call above tells anyone
  window.dispatchEvent(new Event('popstate'));
};

/** Location hook for wouter's `<Router hook>`. */
export const useHashAddress = (): [string, typeof navigate] => [
  useSyncExternalStore(subscribe, currentPath, () => '/'),
  navigate,
];

const useHashSearch = (): string => useSyncExternalStore(subscribe, currentSearch, () => '');

useHashAddress.searchHook = useHashSearch;
useHashAddress.hrefs = (href: string): string => `#${href}`;
