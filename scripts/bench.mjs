import { runDriver } from './run-driver.mjs';

// npm run bench: measures the built application and prints a table; --out DIR says where bench.json goes.
await runDriver('scripts/bench/run.ts');
