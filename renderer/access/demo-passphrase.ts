/** The demo centre's passphrase, no secret: the same as main's (tests/unit/start). */
export const DEMO_PASSPHRASE = 'demo centre demo';
