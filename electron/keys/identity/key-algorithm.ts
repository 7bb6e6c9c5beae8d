/** Kinds of keys that the app makes. */
export const KEY_ALGORITHMS = ['ECDSA P-256', 'RSA-3072'] as const;
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];
