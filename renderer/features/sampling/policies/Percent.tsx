import { WholeNumber, type WholeNumberProps } from './WholeNumber';

type PercentProps = Omit<WholeNumberProps, 'unit' | 'max'> & { readonly max?: number };

/** A percentage of a policy, of 100 at most. */
export function Percent({ max = 100, ...field }: PercentProps) {
  return <WholeNumber {...field} unit="%" max={max} />;
}
