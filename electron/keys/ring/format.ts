import * as z from 'zod';

/** Bytes as base64. Sizes are checked, so that a damaged ring is told from a wrong passphrase. */
const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, `${length} bytes expected`);

/** scrypt's cost. The bounds keep a forged ring from exhausting the memory: 128 · N · r bytes are needed. */
const cost = z.strictObject({
  N: z
    .int()
    .min(2)
    .max(2 ** 20)
    .refine((n) => (n & (n - 1)) === 0, 'a power of two'),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
});
export type ScryptCost = Readonly<z.infer<typeof cost>>;

/** The database's key under a key derived from a passphrase or code: scrypt, then AES-256-GCM. */
const wrapped = z.strictObject({
  kdf: z.literal('scrypt'),
  cost,
  salt: bytes(16),
  cipher: z.literal('aes-256-gcm'),
  nonce: bytes(12),
  key: bytes(32),
  tag: bytes(16),
});
export type WrappedKey = Readonly<z.infer<typeof wrapped>>;

const person = z.strictObject({ personId: z.uuid(), name: z.string().min(1), wrapped });

/** The key ring: names, salts, parameters and wrapped keys, nothing else. */
export const ringSchema = z.strictObject({
  version: z.literal(1),
  centre: z.strictObject({ name: z.string(), isDemo: z.boolean() }),
  people: z.array(person).min(1).readonly(),
  recovery: z.strictObject({ wrapped }),
});
export type KeyRing = Readonly<z.infer<typeof ringSchema>>;
export type RingPerson = Readonly<z.infer<typeof person>>;
