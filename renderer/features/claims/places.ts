import type { MendingPlace } from '../../../shared/domain/rules/facts';
import { assertNever } from '../../../shared/result';

/** Where something missing is mended, and the words of the link that leads there. */
export function linkTo(place: MendingPlace): { readonly to: string; readonly label: string } {
  switch (place.kind) {
    case 'units of a registration':
      return { to: `/learners/${place.learnerId}`, label: 'Units of the learner' };
    case 'unit record':
      return { to: `/learners/${place.learnerId}/units/${place.unitId}`, label: 'Open the unit record' };
    case 'statement':
      return {
        to: `/learners/${place.learnerId}/statement/${place.qualificationId}`,
        label: 'Open the statement',
      };
    case 'action':
      return { to: '/actions', label: 'Open the actions' };
    case 'cases':
      return { to: '/cases', label: 'Open the cases' };
    case 'countersignatures':
      return { to: '/assessors/countersign', label: 'Open the countersignatures' };
    case 'sample':
      return { to: `/sampling/cells/${place.cellId}`, label: 'Open the sample' };
    case 'direct claim status':
      return { to: '/claims?view=direct-claim-status', label: 'Open direct claim status' };
    default:
      return assertNever(place);
  }
}
