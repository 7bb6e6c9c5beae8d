import { useRef, useState, type PointerEvent } from 'react';
import { extended, finished, pointInBox } from '../../shared/domain/signature/drawing';
import {
  MOST_POINTS,
  MOST_STROKES,
  pointCount,
  type Stroke,
  type Strokes,
} from '../../shared/domain/signature/strokes';

/** The pen on the pad: pointer events become strokes of the box. Pressure is ignored. */
export function useDrawing(strokes: Strokes, onChange: (strokes: Strokes) => void) {
  const [live, setLive] = useState<Stroke>([]);
  const pen = useRef<{ readonly pointer: number; stroke: Stroke } | null>(null);
  const isFull = strokes.length >= MOST_STROKES || pointCount(strokes) >= MOST_POINTS;

  const follow = (event: PointerEvent<SVGSVGElement>): void => {
    const drawing = pen.current;
    if (drawing === null) return;
    const pad = event.currentTarget.getBoundingClientRect();
    // What the pointer did between two frames, where the system tells.
    const moves = event.nativeEvent.getCoalescedEvents();
    for (const { clientX, clientY } of moves.length > 0 ? moves : [event.nativeEvent])
      drawing.stroke = extended(drawing.stroke, pointInBox(clientX - pad.left, clientY - pad.top, pad));
    setLive(drawing.stroke);
  };
  const lift = (event: PointerEvent<SVGSVGElement>): void => {
    const drawing = pen.current;
    if (drawing?.pointer !== event.pointerId) return;
    pen.current = null;
    setLive([]);
    const kept = finished(drawing.stroke).slice(0, MOST_POINTS - pointCount(strokes));
    if (kept.length > 0) onChange([...strokes, kept]);
  };
  return {
    live,
    isFull,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
        // One pen at a time: a palm that rests on the pad draws nothing.
        if (pen.current !== null || event.button !== 0 || isFull) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        pen.current = { pointer: event.pointerId, stroke: [] };
        follow(event);
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
        if (pen.current?.pointer === event.pointerId) follow(event);
      },
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  };
}
