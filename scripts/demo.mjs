import { runDriver } from './run-driver.mjs';

// npm run demo -- --out DIR: the main job in the real window; what it leaves in DIR is described in the README.
await runDriver('scripts/demo/drive.ts');
