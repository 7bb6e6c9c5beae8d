import type { IconName } from '../ui/Icon';

/** One screen in the left navigation. */
export interface NavigationItem {
  /** Path of the screen, `/sampling`; its pages lie under it. */
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  /** What waits there, when anything does. */
  readonly count?: number;
  /** What the count counts, for screen readers: `due today`. */
  readonly countOf?: string;
  /** Letter after `g` that goes there. */
  readonly key?: string;
}

/** Whether `path` belongs to the item: its own page or one under it. */
export function isCurrent(item: NavigationItem, path: string): boolean {
  return path === item.to || (item.to !== '/' && path.startsWith(`${item.to}/`));
}

/** `Helen Osei` as `HO`, for the mark beside a name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.charAt(0) ?? '',
  );
  return letters.join('').toUpperCase();
}
