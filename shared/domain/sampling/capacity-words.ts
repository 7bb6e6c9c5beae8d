type Sites = readonly { readonly id: string; readonly name: string }[];

/** Which sites an IQA goes to (null: all): `All sites`, `Harbour Road, Mill Lane`. */
export const siteWords = (siteIds: readonly string[] | null, sites: Sites): string =>
  siteIds === null
    ? 'All sites'
    : sites
        .filter(({ id }) => siteIds.includes(id))
        .map(({ name }) => name)
        .join(', ');

/** How long an IQA samples in a month, in minutes (null: no ceiling of their own): `At most 12.5 h a month`. */
export const ceilingWords = (minutesPerMonth: number | null): string =>
  minutesPerMonth === null
    ? 'No ceiling of their own'
    : `At most ${(minutesPerMonth / 60).toLocaleString('en-GB', { maximumFractionDigits: 2 })} h a month`;
