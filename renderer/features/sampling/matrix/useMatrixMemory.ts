import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useDraft } from '../../../frame/useDraft';
import { FIRST_VIEW, type MatrixView } from './matrix-view';
import type { CursorPlace } from './useSteadyCursor';

/** Where somebody was in the matrix when they left it. */
interface MatrixPlace {
  readonly cursor: CursorPlace | null;
  readonly top: number;
  readonly left: number;
  readonly isPanelOpen: boolean;
  readonly closed: readonly string[];
}

const START: MatrixPlace = { cursor: null, top: 0, left: 0, isPanelOpen: false, closed: [] };

/**
 * What is shown of a plan's matrix and where one is in it: found again on coming back from a sample. In memory alone,
 * as names are searched for.
 */
export function useMatrixMemory(planId: string, root: RefObject<HTMLElement | null>) {
  const { value: view, set: setView } = useDraft<MatrixView>(`matrix:view:${planId}`, FIRST_VIEW);
  const { value: place, set: setPlace } = useDraft<MatrixPlace>(`matrix:place:${planId}`, START);
  const [first] = useState(place);
  const [isPanelOpen, setPanelOpen] = useState(first.isPanelOpen);
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set(first.closed));
  const cursor = useRef(first.cursor);
  const leaving = useRef<() => void>(() => undefined);

  useLayoutEffect(() => {
    leaving.current = () => {
      const { scrollTop: top, scrollLeft: left } = root.current ?? { scrollTop: 0, scrollLeft: 0 };
      setPlace({ cursor: cursor.current, top, left, isPanelOpen, closed: [...closed] });
    };
  });
  useLayoutEffect(() => {
    root.current?.scrollTo(first.left, first.top);
    return () => leaving.current();
  }, [root, first]);

  const noteCursor = useCallback((at: CursorPlace): void => {
    cursor.current = at;
  }, []);
  const toggleGroup = useCallback(
    (key: string): void =>
      setClosed(
        (before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]),
      ),
    [],
  );
  return {
    view,
    setView,
    closed,
    toggleGroup,
    isPanelOpen,
    setPanelOpen,
    firstCursor: first.cursor,
    noteCursor,
  };
}
