/** Something the reader can put right: shown as its text alone, without a stack. */
export class SetUpFailure extends Error {
  /** @param {string} message what is wrong and what to do about it */
  constructor(message) {
    super(message);
    this.name = 'SetUpFailure';
  }
}

/**
 * For a script's last line: shows a set-up failure as a sentence, anything else with its stack, and exits with 1.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
  if (error instanceof SetUpFailure) process.stderr.write(`\n${error.message}\n`);
  else console.error(error);
  process.exit(1);
}
