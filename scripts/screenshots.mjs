import { runDriver } from './run-driver.mjs';

// npm run screenshots: a picture of every screen, light and dark, into docs/screenshots (or into --out DIR).
await runDriver('scripts/screenshots/take.ts');
