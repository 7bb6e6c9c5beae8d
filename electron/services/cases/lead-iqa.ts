import { fail, ok, type Result } from '../../../shared/result';
import type { CentreContext } from '../centre-context';

/** Appeals and malpractice cases are seen and kept by the lead IQA alone. */
export const mayKeepCases = ({ person }: Pick<CentreContext, 'person'>): Result<null> =>
  person.roles.includes('lead IQA')
    ? ok(null)
    : fail({
        code: 'not-allowed',
        message: 'Appeals and malpractice cases are for the lead IQA alone.',
        remedy: 'Ask the lead IQA of the centre.',
      });
