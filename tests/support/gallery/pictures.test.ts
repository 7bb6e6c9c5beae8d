import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe';
import { hasChromium, openGallery, shot, type OpenGallery } from './browser';

const PATHS = ['/', '/sampling', '/sampling/sample', '/learners', '/settings', '/history'];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 640, height: 400 },
  { width: 360, height: 740 },
];

describe.skipIf(!hasChromium)('the gallery', () => {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each(PATHS)('%s: axe finds nothing, and it fits the window', async (path) => {
      for (const size of SIZES) {
        const page = await gallery.open(path, { ...size, scheme });
        const name = `${path.slice(1).replace('/', '-') || 'today'}-${scheme}-${size.width}`;
        await page.screenshot({ path: shot(name) });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
        expect.soft(await axeViolations(page), name).toEqual([]);
        await page.close();
      }
    });
  });

  it('the policy without unsafe-inline refuses nothing, and nothing fails', () => {
    expect(gallery.errors).toEqual([]);
  });
});
