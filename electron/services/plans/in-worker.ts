import { fail } from '../../../shared/result';
import type { CentreContext } from '../centre-context';

/** `what` as in "draws a sample". */
export const notAllowed = (what: string) =>
  fail({ code: 'not-allowed', message: `Only an IQA or a lead IQA ${what}. Ask one to sign in.` });

/** What a worker that writes to a plan is given. */
export const writingOf = (centre: CentreContext) => ({
  access: centre.access,
  context: centre.commitContext(),
  today: centre.today(),
});
