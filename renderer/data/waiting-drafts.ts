/** By draft: what puts the last words typed into the encrypted file, while they are not there yet. */
const waiting = new Map<string, () => Promise<void>>();

/** Says that a draft waits to be saved; the newest way of saving it counts. */
export const waitToSave = (key: string, save: () => Promise<void>): void => void waiting.set(key, save);

/** The draft was saved or given up. */
export const waitNoMore = (key: string): void => void waiting.delete(key);

/** Saves at once whatever still waits: before locking, sleeping and closing, when nothing is saved any more after. */
export async function saveWaitingDrafts(): Promise<void> {
  const saves = [...waiting.values()];
  waiting.clear();
  await Promise.all(saves.map((save) => save()));
}
