import type { SpecificationDraft } from '../../../shared/domain/specification/draft';

/** The figures of a draft: everything that has to come out the same however the document was made. */
export function factsOf({ layout, qualification }: SpecificationDraft): object {
  const { groups, ...facts } = qualification;
  return {
    layout,
    facts,
    groups: groups.map(({ units, ...group }) => ({
      ...group,
      units: units.map(({ outcomes, environment: _, ...unit }) => ({
        ...unit,
        outcomes: outcomes.map(({ number, kind, criteria }) => ({
          number,
          kind,
          labels: criteria.map(({ label }) => label),
        })),
      })),
    })),
  };
}
