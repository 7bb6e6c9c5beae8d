import type { ChangeClaim } from '../../../../shared/ipc/claims';

export type ChangeKind = ChangeClaim['change']['kind'];

/** What is being typed about a claim. */
export interface ChangeDraft {
  readonly note: string;
  readonly number: string;
  readonly receivedOn: string | null;
}

export const CHANGE_WORDS: Readonly<
  Record<
    ChangeKind,
    { readonly open: string; readonly title: string; readonly save: string; readonly done: string }
  >
> = {
  released: {
    open: 'The EQA agreed',
    title: 'The EQA agreed to the claim',
    save: 'Release the claim',
    done: 'Claim released',
  },
  certificate: {
    open: 'Record the certificate',
    title: 'Certificate received',
    save: 'Record the certificate',
    done: 'Certificate recorded',
  },
  withdrawn: {
    open: 'Withdraw the claim',
    title: 'Withdraw the claim',
    save: 'Withdraw the claim',
    done: 'Claim withdrawn',
  },
};

type Problems = Readonly<Partial<Record<keyof ChangeDraft, string>>>;

/** What is missing; the service looks again. */
export function changeProblems(
  kind: ChangeKind,
  draft: ChangeDraft,
  { claimedOn, today }: { readonly claimedOn: string; readonly today: string },
): Problems {
  const { note, number, receivedOn } = draft;
  if (kind !== 'certificate')
    return note.trim() === ''
      ? { note: kind === 'released' ? 'Say when and how the EQA agreed.' : 'Say why the claim is withdrawn.' }
      : {};
  return {
    ...(number.trim() === '' && { number: 'Give the number on the certificate.' }),
    ...(receivedOn === null && { receivedOn: 'Give the day on which the certificate came.' }),
    ...(receivedOn !== null && receivedOn > today && { receivedOn: 'This day is still to come.' }),
    ...(receivedOn !== null &&
      receivedOn < claimedOn && { receivedOn: 'This day is before the claim was made.' }),
  };
}

/** The draft as main takes it. */
export function changeOf(kind: ChangeKind, { note, number, receivedOn }: ChangeDraft): ChangeClaim['change'] {
  if (kind === 'certificate') return { kind, number, receivedOn: receivedOn ?? '' };
  return kind === 'released' ? { kind, note } : { kind, reason: note };
}
