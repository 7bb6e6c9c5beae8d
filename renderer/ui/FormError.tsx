import { Banner } from './Banner';

/** A failure as `Result` carries it; kept structural so that the kit knows nothing of the domain. */
export interface FormFailure {
  readonly message: string;
  readonly remedy?: string;
  /** Id of the rule that was broken, `R3`. */
  readonly rule?: string;
}

/** Why a form could not be saved, read out when it appears. Put it above the form's buttons. */
export function FormError({ failure }: { readonly failure: FormFailure | null | undefined }) {
  if (!failure) return null;
  const title = failure.rule === undefined ? failure.message : `${failure.rule} ${failure.message}`;
  return <Banner tone="bad" announce="assertive" title={title} remedy={failure.remedy} />;
}
