/** Codes of a cell, separated by semicolons or commas; by spaces, too, where that alone makes them known. */
export function codesIn(text: string, isKnown: (code: string) => boolean): readonly string[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = part.split(' ');
      return !isKnown(part) && words.length > 1 && words.every(isKnown) ? words : [part];
    });
}
