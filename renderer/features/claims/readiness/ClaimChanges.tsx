import { useState } from 'react';
import type { ClaimRevision, ClaimView } from '../../../../shared/ipc/claims';
import { useRead } from '../../../data/queries';
import { Button } from '../../../ui/Button';
import { ChangeDialog } from './ChangeDialog';
import { CHANGE_WORDS, type ChangeKind } from './change-form';

/** What can happen to a claim in its state. */
const NEXT: Readonly<Record<ClaimRevision['state'], readonly ChangeKind[]>> = {
  'waiting for EQA': ['withdrawn', 'released'],
  claimed: ['withdrawn', 'certificate'],
  certificated: ['withdrawn', 'certificate'],
  withdrawn: [],
};

/** The buttons under a claim: what the EQA said, the certificate, or taking the claim back. */
export function ClaimChanges({
  claim,
  newest,
}: {
  readonly claim: ClaimView;
  readonly newest: ClaimRevision;
}) {
  const [kind, setKind] = useState<ChangeKind | null>(null);
  return (
    <>
      <div className="row">
        {NEXT[newest.state].map((each) => (
          <Button key={each} onPress={() => setKind(each)}>
            {each === 'certificate' && newest.state === 'certificated'
              ? 'Correct the certificate'
              : CHANGE_WORDS[each].open}
          </Button>
        ))}
      </div>
      {kind !== null && <Change kind={kind} claim={claim} newest={newest} onClose={() => setKind(null)} />}
    </>
  );
}

interface ChangeProps {
  readonly kind: ChangeKind;
  readonly claim: ClaimView;
  readonly newest: ClaimRevision;
  readonly onClose: () => void;
}

/** Each kind keeps a draft of its own: how the EQA agreed is no reason to withdraw. */
function Change({ kind, claim, ...rest }: ChangeProps) {
  const draftKey = `claim-change:${kind}:${claim.rootId}`;
  const draft = useRead('drafts.get', { key: draftKey });
  if (draft.isPending) return null;
  return <ChangeDialog kind={kind} claim={claim} draftKey={draftKey} kept={draft.data ?? null} {...rest} />;
}
