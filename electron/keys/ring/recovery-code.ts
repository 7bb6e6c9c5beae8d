/** Crockford's base 32: no I, L, O or U, which are misread. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The check symbol counts to 37, so it needs five more. */
const CHECK_SYMBOLS = `${SYMBOLS}*~$=U`;
const DATA_LENGTH = 31;
const GROUP = 4;

/** Random bytes that a code is made from: one for each symbol. */
export const RECOVERY_CODE_BYTES = DATA_LENGTH;

/**
 * A recovery code from 31 random bytes (5 bits of each: 155 bits): 31 symbols and Crockford's check symbol, the
 * number modulo 37, in eight groups of four.
 */
export function recoveryCodeFrom(random: Uint8Array): string {
  if (random.length !== DATA_LENGTH) throw new Error(`a recovery code is made from ${DATA_LENGTH} bytes`);
  const data = [...random].map((byte) => SYMBOLS.charAt(byte & 31)).join('');
  return grouped(data + checkSymbol(data));
}

/**
 * The code somebody typed, in its one spelling; undefined when it cannot be one (length, symbols, check symbol).
 * Read tolerantly: any case, spaces and hyphens anywhere, O for 0, I and L for 1.
 */
export function readRecoveryCode(typed: string): string | undefined {
  const symbols = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const data = symbols.slice(0, DATA_LENGTH);
  if (symbols.length !== DATA_LENGTH + 1 || ![...data].every((symbol) => SYMBOLS.includes(symbol)))
    return undefined;
  return symbols.slice(DATA_LENGTH) === checkSymbol(data) ? grouped(symbols) : undefined;
}

function checkSymbol(data: string): string {
  let remainder = 0;
  for (const symbol of data) remainder = (remainder * 32 + SYMBOLS.indexOf(symbol)) % 37;
  return CHECK_SYMBOLS.charAt(remainder);
}

const grouped = (symbols: string): string =>
  Array.from({ length: symbols.length / GROUP }, (_, group) =>
    symbols.slice(group * GROUP, (group + 1) * GROUP),
  ).join('-');
