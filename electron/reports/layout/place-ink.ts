import { boundsOf, placedIn } from '../../../shared/domain/signature/path';
import type { Signature } from '../../../shared/domain/signature/signature';
import { COLOUR } from './look';
import type { Op, StructureNode } from './page';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A signature in a box in points: as large as fits, at the left, in the middle of the height. */
export function placeInk(signature: Signature, box: Box, owner: StructureNode): readonly Op[] {
  const bounds =
    signature.kind === 'drawn'
      ? boundsOf(signature.strokes)
      : { x: 0, y: 0, width: signature.width, height: signature.height };
  if (bounds === null) return [];
  const { scale, x, y } = placedIn(bounds, box);
  const at = { owner, x: box.x + x, y: box.y + y };
  if (signature.kind === 'drawn')
    return [{ kind: 'ink', ...at, scale, strokes: signature.strokes, colour: COLOUR.ink }];
  const { png, width, height } = signature;
  return [{ kind: 'image', ...at, width: width * scale, height: height * scale, png }];
}
