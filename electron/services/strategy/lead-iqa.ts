import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { CentreContext } from '../centre-context';

const notAllowed: Failure = {
  code: 'not-allowed',
  message: 'The sampling strategy and its policies are the lead IQA’s to change.',
  remedy: 'Ask the lead IQA of the centre.',
};

/** The strategy and the policies are read by everybody and written by the lead IQA alone. */
export const mayLeadSampling = ({ person }: Pick<CentreContext, 'person'>): Result<null> =>
  person.roles.includes('lead IQA') ? ok(null) : fail(notAllowed);
