/** Texts and choices that are being entered, by key, kept apart from the screens that show them. */
export interface DraftStore {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, draft: unknown) => void;
  readonly remove: (key: string) => void;
  /** Forgets everything: when the file is locked. */
  readonly clear: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Drafts live in memory alone. sessionStorage would survive a reload, but Chromium writes it to the profile folder,
 * unencrypted, and drafts name learners.
 */
export function createDraftStore(): DraftStore {
  const drafts = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    get: (key) => drafts.get(key),
    set: (key, draft) => {
      drafts.set(key, draft);
      tell();
    },
    remove: (key) => {
      if (drafts.delete(key)) tell();
    },
    clear: () => {
      drafts.clear();
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Whether a kept draft can stand in for `like`: same kind of value, and for records the same fields. A draft left by
 * another form under the same key is dropped instead of breaking the screen again.
 */
export function isDraftLike<T>(draft: unknown, like: T): draft is T {
  if (draft === null || like === null) return draft !== undefined;
  if (typeof draft !== typeof like || Array.isArray(draft) !== Array.isArray(like)) return false;
  if (typeof draft !== 'object' || typeof like !== 'object' || Array.isArray(draft)) return true;
  return Object.keys(like).every((field) => Object.hasOwn(draft, field));
}
