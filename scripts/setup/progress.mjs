const lineEverySeconds = 10;
/** @type {NodeJS.WriteStream} */
let stream = process.stdout;

/** For commands whose standard output is their answer: what set-up does is told on standard error. */
export function sayOnErrorStream() {
  stream = process.stderr;
}

/**
 * Says what is being done while it is done: a moving line on a terminal, elsewhere a line every ten seconds.
 * `report` replaces what stands behind the title, for instance "120 of 196 MB".
 *
 * @template T
 * @param {string} title
 * @param {(report: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const start = Date.now();
  let detail = '';
  const line = () => `${title} … ${detail === '' ? '' : `${detail}, `}${elapsed(start)}`;
  const isTerminal = stream.isTTY === true;
  if (!isTerminal) say(`${title} …`);
  const timer = setInterval(
    () => (isTerminal ? stream.write(`\r\x1b[K  ${line()}`) : say(line())),
    isTerminal ? 200 : lineEverySeconds * 1000,
  );
  let outcome = 'failed';
  try {
    const result = await work((text) => (detail = text));
    outcome = 'done';
    return result;
  } finally {
    clearInterval(timer);
    if (isTerminal) stream.write('\r\x1b[K');
    say(`${title}: ${outcome} (${elapsed(start)})`);
  }
}

/** @param {string} text one line of what set-up does */
export function say(text) {
  stream.write(`  ${text}\n`);
}

/** @param {number} start milliseconds since the epoch */
function elapsed(start) {
  return `${Math.round((Date.now() - start) / 1000)} s`;
}
