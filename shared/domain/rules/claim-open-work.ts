import { formatDate } from '../calendar';
import { counted } from '../sampling/names';
import type { Missing, Standing } from './claim-verdict';
import type { ClaimFacts } from './facts';
import type { RuleSettings } from './pack-schema';

/** C4: whatever is open on the learner, one by one. Cases are counted, never described: not everybody may read them. */
export function openWorkStanding(on: RuleSettings['C4']['parameters'], facts: ClaimFacts): Standing {
  const { openActions, openAppeals, openMalpractice, pendingCountersignatures } = facts;
  const missing: Missing[] = [];
  if (on.actions) {
    for (const { id, text, dueOn } of openActions)
      missing.push({
        message: `An action is open, due ${formatDate(dueOn)}: ${text}`,
        place: { kind: 'action', actionId: id },
      });
  }
  if (on.appeals && openAppeals > 0)
    missing.push({ message: caseWords(openAppeals, 'appeal'), place: { kind: 'cases' } });
  if (on.malpractice && openMalpractice > 0)
    missing.push({ message: caseWords(openMalpractice, 'malpractice case'), place: { kind: 'cases' } });
  if (on.countersignatures) {
    for (const code of pendingCountersignatures)
      missing.push({
        message: `The decision on ${code} waits for a countersignature.`,
        place: { kind: 'countersignatures' },
      });
  }
  return { applies: true, met: `Nothing is open on ${facts.learnerName}.`, missing };
}

const caseWords = (count: number, noun: string): string =>
  `${counted(count, noun)} ${count === 1 ? 'is' : 'are'} open.`;

/** C5: samples that a plan promised and nobody has carried out. */
export function plannedSamplesStanding({ plannedSamples }: ClaimFacts): Standing {
  const missing = plannedSamples.map(({ cellId, unitCode, plannedOn }): Missing => {
    const when = plannedOn === null ? '' : ` (${formatDate(plannedOn)})`;
    return {
      message: `The planned sample of ${unitCode}${when} is not done.`,
      place: { kind: 'sample', cellId },
    };
  });
  return { applies: true, met: 'No planned sample is outstanding.', missing };
}

/** C6: without direct claim status the claim waits for the EQA. */
export function directClaimStanding({
  qualificationId,
  qualification,
  directClaimStatus,
}: ClaimFacts): Standing {
  return {
    applies: true,
    met: `The centre has direct claim status for ${qualification.code}.`,
    missing:
      directClaimStatus === 'held'
        ? []
        : [
            {
              message:
                directClaimStatus === 'suspended'
                  ? `Direct claim status for ${qualification.code} is suspended, so the claim waits for the EQA.`
                  : `Without direct claim status for ${qualification.code} the claim waits for the EQA.`,
              place: { kind: 'direct claim status', qualificationId },
            },
          ],
  };
}
