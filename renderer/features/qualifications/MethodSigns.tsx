import type { UnitMethods } from '../../../shared/domain/qualification';

/** Which methods a unit is assessed by, in a few characters and, for screen readers, in words. */
export function MethodSigns({ methods }: { readonly methods: UnitMethods | null }) {
  if (methods === null) return <span>methods not given</span>;
  const { questionPapers, observation, portfolio } = methods;
  return (
    <span className="method-signs">
      <span className="visually-hidden">
        question papers: {questionPapers === 0 ? 'none' : questionPapers}, observation:{' '}
        {observation ? 'yes' : 'no'}, portfolio: {portfolio ? 'yes' : 'no'}
      </span>
      <span aria-hidden="true">
        {questionPapers === 0 ? '✗' : questionPapers} QP {sign(observation)} Obs {sign(portfolio)} Pf
      </span>
    </span>
  );
}

const sign = (has: boolean): string => (has ? '✓' : '✗');
