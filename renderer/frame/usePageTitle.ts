import { useEffect, type RefObject } from 'react';
import { useLocation } from 'wouter';

/** The path whose title was last focused. There is one window and one document, so one of these. */
let announcedPath: string | null = null;
/** Whether its title took the focus. */
let isTitleFocused = false;

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
    if (announcedPath === path) {
      // What stood there while the page was read has gone, and the focus with it.
      if (isTitleFocused && document.activeElement === document.body) heading.current?.focus();
      return;
    }
    announcedPath = path;
    const isFieldFocused = Boolean(document.activeElement?.parentElement?.closest('main'));
    isTitleFocused = !isFirst && !isFieldFocused;
    if (isTitleFocused) heading.current?.focus();
  }, [path, heading]);
}
