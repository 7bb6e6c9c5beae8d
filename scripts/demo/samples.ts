import { ask } from '../../tests/support/call';
import { sha256Of } from '../../tests/support/demo-files';
import { withMoreLikeIt } from '../../tests/support/plan-story';
import { openFirstSampleOf, openTab } from '../../tests/support/steps/plan';
import {
  backToPlan,
  correctSample,
  openNextSample,
  OVERTURNED,
  recordSample,
} from '../../tests/support/steps/sample';
import { LEAD_IQA, PLAN, type Demo } from './demo';

/** Samples recorded, one of them corrected and one overturned. Leaves the plan on screen. */
export async function recordSamples({ desk, steps, given, picture }: Demo): Promise<void> {
  await steps.run('Sample recorded with evidence, feedback and an action', async () => {
    await openFirstSampleOf(desk, LEAD_IQA);
    await recordSample(
      desk,
      {
        reference: 'p. 41 to 44, observation record 1',
        evidence: given.evidence,
        decision: 'Action required',
        strengths: 'Clear notes on what the learner said and did.',
        improvements: 'Only one of the two observations names the criteria it shows.',
        action: 'Second observation on another day, with the criteria named.',
      },
      async () => {
        await desk.page.getByText('Draft saved').waitFor();
        await picture('sample-form');
      },
    );
    return { evidenceSha256: sha256Of(given.evidence) };
  });
  await steps.run('Sample corrected', async () => {
    await correctSample(desk, {
      strengths: 'Clear notes on what the learner said and did, with times.',
      reason: 'The times had been left out.',
    });
    await picture('sample-corrected');
  });
  for (const strengths of ['Well chosen questions.', 'Everything dated and signed.'])
    await steps.run('Another sample recorded', async () => {
      await openNextSample(desk);
      await recordSample(desk, { reference: 'p. 12', decision: 'Agreed', strengths });
    });
  await steps.run('Decision overturned', async () => {
    await backToPlan(desk, PLAN);
    const plans = await ask(desk.page, 'plans.list', {});
    const planId = plans.find(({ name }) => name === PLAN)?.id ?? '';
    const sample = await withMoreLikeIt(desk.page, planId, LEAD_IQA);
    await openTab(desk, 'List');
    await openFirstSampleOf(desk, LEAD_IQA, sample);
    await recordSample(desk, OVERTURNED);
    await backToPlan(desk, PLAN);
    const { assessorName, unitCode, method } = sample;
    return { assessorName, unitCode, method };
  });
}
