import type { ClaimState } from '../../../../shared/domain/claims/claim';

/** The tabs of the claims list, as the address names them. */
export const VIEWS = [
  'ready',
  'waiting-for-eqa',
  'claimed',
  'certificated',
  'withdrawn',
  'batches',
  'direct-claim-status',
] as const;
export type View = (typeof VIEWS)[number];

/** What the list is narrowed to, as the address keeps it; empty text narrows nothing. */
export interface ClaimsAddress {
  readonly view: View;
  readonly text: string;
  readonly qualification: string;
}

/** Reads `?view=claimed&find=ada&qualification=…`; what is not known is left out. */
export function addressFrom(search: string): ClaimsAddress {
  const values = new URLSearchParams(search);
  return {
    view: VIEWS.find((view) => view === values.get('view')) ?? 'ready',
    text: values.get('find') ?? '',
    qualification: values.get('qualification') ?? '',
  };
}

/** The address of the list, `/claims?view=claimed`. */
export function pathOf({ view, text, qualification }: ClaimsAddress): string {
  const values = new URLSearchParams();
  if (view !== 'ready') values.set('view', view);
  if (text !== '') values.set('find', text);
  if (qualification !== '') values.set('qualification', qualification);
  const search = values.toString();
  return search === '' ? '/claims' : `/claims?${search}`;
}

/** The part of a list's request that says what is looked for. */
export const requestOf = ({ text, qualification }: ClaimsAddress) => ({
  query: text.trim(),
  qualificationId: qualification === '' ? null : qualification,
});

export const STATE_VIEWS: readonly {
  readonly view: View;
  readonly state: ClaimState;
  readonly label: string;
}[] = [
  { view: 'waiting-for-eqa', state: 'waiting for EQA', label: 'Waiting for the EQA' },
  { view: 'claimed', state: 'claimed', label: 'Claimed' },
  { view: 'certificated', state: 'certificated', label: 'Certificated' },
  { view: 'withdrawn', state: 'withdrawn', label: 'Withdrawn' },
];
