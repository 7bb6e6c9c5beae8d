import { useEffect, type RefObject } from 'react';
import { useLocation } from 'wouter';

/** The path whose title was last focused. There is one window and one document, so one of these. */
let announcedPath: string | null = null;

/**
 * Names the window after the page and, when another page was opened, moves the focus to its title: a screen reader
 * then reads it, and Tab goes on from there. Not on the first page, and not over a field that took the focus itself.
 */
export function usePageTitle(title: string, heading: RefObject<HTMLElement | null>): void {
  const [path] = useLocation();
  useEffect(() => {
    document.title = `${title} · Countersign`;
  }, [title]);
  useEffect(() => {
    const isFirst = announcedPath === null;
    if (announcedPath === path) return;
    announcedPath = path;
    const isFieldFocused = Boolean(document.activeElement?.parentElement?.closest('main'));
    if (!isFirst && !isFieldFocused) heading.current?.focus();
  }, [path, heading]);
}
