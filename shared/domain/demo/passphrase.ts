/** The demo centre's passphrase, for everybody who signs in to it: no secret, shown on its sign-in screen. */
export const DEMO_PASSPHRASE = 'demo centre demo';
