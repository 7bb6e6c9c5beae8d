/** Something the keyboard does anywhere in the application. */
export interface Shortcut {
  /** `mod+k`, `?`, or a sequence: `g s`. `mod` is Ctrl, on a Mac Command. */
  readonly keys: string;
  /** What it does, for the list on `?`. */
  readonly label: string;
  readonly group: string;
  /** Null: only listed. The key is the business of the control that has the focus, and stays what it is elsewhere. */
  readonly run: (() => void) | null;
}

/** What of a keyboard event decides, so that it can be tested without one. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** True in a field, where letters are text. */
  readonly isTyping: boolean;
}

/** How long a sequence may take, in milliseconds. */
export const SEQUENCE_TIME = 1200;

/** `mod+k` for Ctrl K; a plain key as itself. Undefined for a modifier alone. */
export function keyName(press: KeyPress): string | undefined {
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph'].includes(press.key)) return undefined;
  const key = press.key.toLowerCase();
  if (press.altKey) return `alt+${key}`;
  return press.ctrlKey || press.metaKey ? `mod+${key}` : key;
}

interface Runnable extends Shortcut {
  readonly run: () => void;
}
const isRunnable = (shortcut: Shortcut): shortcut is Runnable => shortcut.run !== null;

export type Match =
  | { readonly kind: 'run'; readonly shortcut: Runnable }
  /** The start of a sequence: keep it and wait for the next key. */
  | { readonly kind: 'wait'; readonly pending: string }
  | { readonly kind: 'none' };

/** What a key press means after the `pending` ones. In a field only combinations with `mod` count. */
export function matchShortcut(shortcuts: readonly Shortcut[], pending: string, press: KeyPress): Match {
  const name = keyName(press);
  if (name === undefined || (press.isTyping && !name.startsWith('mod+'))) return { kind: 'none' };
  const sequences = pending === '' ? [name] : [`${pending} ${name}`, name];
  for (const keys of sequences) {
    // The one registered last wins: a screen may override the frame.
    const shortcut = shortcuts.filter(isRunnable).findLast((candidate) => candidate.keys === keys);
    if (shortcut) return { kind: 'run', shortcut };
    if (shortcuts.some((candidate) => candidate.keys.startsWith(`${keys} `)))
      return { kind: 'wait', pending: keys };
  }
  return { kind: 'none' };
}

const KEY_LABELS = new Map([
  ['mod', 'Ctrl'],
  ['alt', 'Alt'],
  ['escape', 'Esc'],
  ['enter', 'Enter'],
  ['shift', 'Shift'],
  ['delete', 'Del'],
  ['arrows', 'arrow keys'],
  ['letters', 'letters'],
]);

/** The keys as they are shown, one string a key: `mod+k` is `['Ctrl K']`, `g s` is `['G', 'S']`. */
export function keyCaps(keys: string): readonly string[] {
  return keys.split(' ').map((step) =>
    step
      .split('+')
      .map((key) => KEY_LABELS.get(key) ?? key.toUpperCase())
      .join(' '),
  );
}
