import { nameKey } from './clean';
import { errorOf } from './problem-codes';
import type { RowReader } from './row-reader';

/** The centre's sites, and those that only the file has. */
export interface SiteBook {
  /** The site as the centre writes it; reports a site the centre lacks unless new ones are welcome. */
  readonly read: (row: RowReader) => string | null;
  readonly unknown: () => readonly string[];
  readonly isNew: (site: string) => boolean;
}

export function openSiteBook(sites: readonly string[], createSites: boolean): SiteBook {
  const known = new Map(sites.map((site) => [nameKey(site), site]));
  const unknown = new Map<string, string>();
  return {
    read: (row) =>
      row.parsed(
        'site',
        (text) => {
          const key = nameKey(text);
          const site = known.get(key);
          if (site !== undefined) return site;
          // The first spelling stands for all that differ in case or spaces only.
          const first = unknown.get(key) ?? text;
          unknown.set(key, first);
          return createSites ? first : null;
        },
        (text) =>
          errorOf(
            'unknown-site',
            `The centre has no site “${text}”.`,
            'Correct it, or choose to add the sites the centre does not have.',
          ),
      ),
    unknown: () => [...unknown.values()],
    isNew: (site) => unknown.has(nameKey(site)),
  };
}
