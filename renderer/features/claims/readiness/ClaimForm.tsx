import { useState } from 'react';
import { verdictFindings } from '../../../../shared/domain/claims/claim';
import { blocksClaim } from '../../../../shared/domain/rules/claim-rules';
import { counted } from '../../../../shared/domain/sampling/names';
import type { ReadinessScreen } from '../../../../shared/ipc/claims';
import { FailureBanner } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { PageBody, PageColumns } from '../../../frame/PageHeader';
import { useToast } from '../../../frame/Toasts';
import { ReasonFields } from '../../../rules/ReasonFields';
import { reasonProblems, reasonsToSend, type Reasons } from '../../../rules/reasons';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { focusTitle } from '../focus-title';
import { UnitsCard } from './UnitsCard';
import { VerdictList } from './VerdictList';
import { WithdrawnClaims } from './WithdrawnClaims';

interface ClaimFormProps {
  readonly screen: ReadinessScreen;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

/** Claim readiness with the claim itself: recorded only when nothing blocks, with a reason where a rule asks. */
export function ClaimForm({ screen, draftKey, kept }: ClaimFormProps) {
  const { subject, verdicts, units } = screen;
  const findings = verdictFindings(verdicts);
  const { draft, change, savedAt, discard } = useKeptDraft<{ readonly reasons: Reasons }>(
    draftKey,
    { reasons: {} },
    kept,
  );
  const [tried, setTried] = useState(false);
  const record = useWrite('claims.record');
  const toast = useToast();
  const problems = reasonProblems(findings, draft.reasons);
  const { formProps } = useCheckedForm(
    problems,
    () =>
      void record
        .mutateAsync({
          claims: [
            {
              registrationId: subject.registrationId,
              decisionIds: units.map(({ decisionId }) => decisionId),
              reasons: reasonsToSend(findings, draft.reasons),
            },
          ],
        })
        .then(
          // The claim has taken this form's place by now; the draft is discarded all the same.
          ([batch]) => {
            discard();
            toast({ title: `Certificate claimed in batch ${batch?.number ?? ''}` });
            focusTitle();
          },
          () => undefined,
        ),
  );
  const blocking = verdicts.filter(blocksClaim).map(({ ruleId }) => ruleId);
  const isBlocked = blocking.length > 0 || subject.withdrawnOn !== null;
  return (
    <form
      {...formProps}
      className="page-form"
      onSubmit={(event) => {
        setTried(true);
        formProps.onSubmit(event);
      }}
    >
      <PageBody>
        <PageColumns
          aside={
            <>
              <UnitsCard units={units} subject={subject} />
              <WithdrawnClaims claims={screen.withdrawn} />
            </>
          }
        >
          <Card title="Rules C1 to C6" lead={`As they stand today under ${screen.rulesName}.`}>
            <VerdictList verdicts={verdicts} />
            <ReasonFields
              findings={findings}
              reasons={draft.reasons}
              onChange={(reasons) => change({ reasons })}
              problems={tried ? problems : {}}
            />
          </Card>
          <FailureBanner error={record.error} />
        </PageColumns>
      </PageBody>
      <ActionBar note={noteOf(blocking, subject.withdrawnOn !== null, savedAt)}>
        <Button type="submit" variant="primary" isPending={record.isPending} isDisabled={isBlocked}>
          Claim the certificate
        </Button>
      </ActionBar>
    </form>
  );
}

function noteOf(
  blocking: readonly string[],
  isWithdrawn: boolean,
  savedAt: string | null,
): string | undefined {
  if (isWithdrawn) return 'The learner was withdrawn from the qualification.';
  if (blocking.length > 0)
    return `${counted(blocking.length, 'rule')} ${blocking.length === 1 ? 'keeps' : 'keep'} the certificate from being claimed: ${blocking.join(', ')}.`;
  return savedAt === null ? 'Nothing keeps the certificate from being claimed.' : `Draft saved ${savedAt}`;
}
