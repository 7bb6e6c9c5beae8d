/** Characters that Windows or macOS do not take in a file's name, and those that nobody sees. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const LONGEST_PART = 60;

/** `Record of assessment, Ada Greene, CS2D1.pdf`: parts that a file's name can hold, each of a bearable length. */
export const documentFileName = (...parts: readonly string[]): string => {
  const clean = parts.map((part) =>
    Array.from(part.normalize('NFC').replace(NOT_IN_NAMES, ' ').replace(/\s+/gu, ' ').trim())
      .slice(0, LONGEST_PART)
      .join('')
      .trim(),
  );
  return `${clean.filter((part) => part !== '').join(', ')}.pdf`;
};
