/** Suggested, not required: a centre may work with others. */
export const AWARDING_ORGANISATIONS = ['VTCT', 'ITEC', 'VTCT (Skillsfirst)'] as const;
