import { join } from 'node:path';
import type { CentreContext } from '../../electron/services/centre-context';
import { commit } from '../../electron/database/ledger';
import { unitsOf } from '../../electron/database/units';
import { saveQualification } from '../../electron/services/qualifications/save';
import { putInShippedPacks, shippedPacks } from '../../electron/services/rules/shipped-packs';
import type { ParsedOf, RequestOf } from '../../shared/ipc/contract';
import { learnerChannels } from '../../shared/ipc/learners';
import { newCentre } from './centre';
import { testContext, valueOf } from './database';
import { exampleQualification } from './example-qualification';
import { projectRoot } from './project-root';

/** A request for a page of learners as main parses it. */
export const asked = (given: Partial<RequestOf<'learners.page'>>): ParsedOf<'learners.page'> =>
  learnerChannels['learners.page'].request.parse({ query: '', after: null, limit: 100, ...given });

/** A new learner, as main parses the form's request; what is not given is empty. */
export const newLearner = (
  given: Partial<RequestOf<'learners.save'>> & { readonly name: string; readonly number: string },
): ParsedOf<'learners.save'> =>
  learnerChannels['learners.save'].request.parse({
    id: null,
    base: null,
    uln: null,
    bornOn: null,
    siteId: null,
    workplace: null,
    cohort: null,
    needs: [],
    registrations: [],
    reasons: {},
    ...given,
  });

/** A centre with the shipped rule packs and the qualification `EX2D1` (minimum age 16). */
export function learnersCentre(): {
  readonly centre: CentreContext;
  readonly qualificationId: string;
  readonly unitId: (code: string) => string;
} {
  const centre = newCentre();
  const packs = shippedPacks(join(projectRoot, 'resources'));
  commit(centre.db, testContext, 'rule packs added', 'all', (tx) =>
    putInShippedPacks(tx, packs, '2020-01-01'),
  );
  const { id } = valueOf(
    saveQualification(centre, { qualification: exampleQualification, source: null, updates: null }),
  );
  const units = unitsOf.all(centre.db, id);
  return {
    centre,
    qualificationId: id,
    unitId: (wanted) => {
      const unit = units.find(({ code }) => code === wanted);
      if (!unit) throw new Error(`no unit ${wanted}`);
      return unit.id;
    },
  };
}
