import { Stepper } from '../../ui/Stepper';

const STEPS = ['Centre', 'You', 'Passphrase', 'Recovery code', 'Signing'] as const;

/** Where set-up stands. */
export function SetUpSteps({ current }: { readonly current: (typeof STEPS)[number] }) {
  return <Stepper label="Set up a centre" steps={STEPS} current={STEPS.indexOf(current)} />;
}
