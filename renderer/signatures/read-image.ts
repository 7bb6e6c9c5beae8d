import { imageKind, LARGEST_IMAGE } from '../../shared/domain/signature/image';
import { inkBounds, sizeWithin, withoutPaper } from '../../shared/domain/signature/ink';
import { fail, ok, type Result } from '../../shared/result';

/** A signature cut out of an image file. */
export interface ReadImage {
  /** A PNG file in base64. */
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

const LARGEST_FILE = 20 * 1024 * 1024;
/** Pictures of phones are scaled to this before their pixels are looked at. */
const WORKING_SIZE = { width: 2_400, height: 2_400 } as const;

const refusal = (message: string, remedy: string): Result<never> =>
  fail({ code: 'not-an-image', message, remedy });

/** Reads a PNG or JPEG file: paper made transparent, cut to the ink, scaled to at most 1,200 by 400 pixels. */
export async function readSignatureImage(file: File): Promise<Result<ReadImage>> {
  if (file.size > LARGEST_FILE)
    return refusal(`${file.name} is larger than 20 MB.`, 'Take a smaller picture of the signature.');
  const kind = imageKind(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (kind === null)
    return refusal(`${file.name} is neither a PNG nor a JPEG image.`, 'Save the image as PNG or JPEG.');
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null)
    return refusal(`${file.name} is damaged: it cannot be shown.`, 'Take the picture again.');
  const cut = inkOf(bitmap);
  bitmap.close();
  if (cut === null)
    return refusal(
      `No ink was found in ${file.name}.`,
      'Sign on white paper with a dark pen, in good light.',
    );
  return scaled(cut);
}

/** The ink alone, cut out; null where there is none. */
function inkOf(bitmap: ImageBitmap): OffscreenCanvas | null {
  const size = sizeWithin(bitmap, WORKING_SIZE);
  const { context } = canvasOf(size);
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  const { data } = context.getImageData(0, 0, size.width, size.height);
  const ink = withoutPaper({ data, ...size });
  const bounds = inkBounds(ink);
  if (bounds === null) return null;
  const cleared = context.createImageData(size.width, size.height);
  cleared.data.set(ink.data);
  const { canvas, context: onto } = canvasOf(bounds);
  onto.putImageData(cleared, -bounds.x, -bounds.y);
  return canvas;
}

/** As large as allowed, in pixels and, by trying smaller ones, in bytes. */
async function scaled(ink: OffscreenCanvas): Promise<Result<ReadImage>> {
  for (const share of [1, 0.75, 0.5, 0.35, 0.25]) {
    const { width, height } = LARGEST_IMAGE;
    const size = sizeWithin(ink, { width: width * share, height: height * share });
    const { canvas, context } = canvasOf(size);
    context.imageSmoothingQuality = 'high';
    context.drawImage(ink, 0, 0, size.width, size.height);
    const png = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    if (png.length <= LARGEST_IMAGE.bytes) return ok({ png: base64(png), ...size });
  }
  return refusal('This picture holds too much beside the signature.', 'Cut it to the signature alone.');
}

function canvasOf({ width, height }: { readonly width: number; readonly height: number }) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw on');
  return { canvas, context };
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
