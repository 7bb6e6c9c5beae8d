/** Whether a centre may claim a qualification's certificates without waiting for an EQA. */
export const DIRECT_CLAIM_STATUSES = ['held', 'suspended', 'not held'] as const;
export type DirectClaimStatus = (typeof DIRECT_CLAIM_STATUSES)[number];
