import { navigate, useHashLocation } from 'wouter/use-hash-location';

type Navigate = typeof navigate;

/** Where one is, after the `#`, and how to go elsewhere. A path that names no search has none. */
export function useAddress(options?: Parameters<typeof useHashLocation>[0]): [string, Navigate] {
  const [path] = useHashLocation(options);
  return [path, goTo];
}

// By itself wouter keeps the search of the screen before: what was looked for among learners would narrow the claims.
const goTo: Navigate = (to, options) => navigate(to.includes('?') ? to : `${to}?`, options);

/** A path as a link's address. */
export const addressOf = (path: string): string => `#${path}`;
