/** What makes the demo centre the same for everybody: fixed, and shown on its lock screen. */
export const DEMO_SEED = 'northgate';
