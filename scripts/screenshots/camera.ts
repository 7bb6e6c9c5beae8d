import { tmpdir } from 'node:os';
import type { ElectronApplication, Page } from '@playwright/test';
import { setSize, takePicture } from '../../tests/support/picture';

const LARGE = { width: 1440, height: 900 } as const;
const SMALL = { width: 1280, height: 800 } as const;

export interface Shots {
  /** Also in a small window: for screens with wide tables. */
  readonly small?: boolean;
  /** Also what is further down, in light. */
  readonly further?: boolean;
}

/** Where this run keeps its data is nobody's business: the folder's beginning is not in the picture. */
function nameNoFolder(temporary: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.nodeValue?.includes(temporary))
      node.nodeValue = node.nodeValue.replace(temporary, '…').replace(/countersign-e2e-\w+/, 'Countersign');
  }
}

/** Takes each screen light and dark at 1440 × 900; leaves the window light and large. */
export class Camera {
  readonly taken: string[] = [];
  private readonly app: ElectronApplication;
  private readonly page: Page;
  private readonly folder: string;

  constructor(app: ElectronApplication, page: Page, folder: string) {
    this.app = app;
    this.page = page;
    this.folder = folder;
  }

  async setUp(): Promise<void> {
    await setSize(this.app, this.page, LARGE);
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  async take(name: string, { small = false, further = false }: Shots = {}): Promise<void> {
    await this.keep(`${name}-light`);
    if (further) {
      await this.scroll('end');
      await this.keep(`${name}-further-light`);
      await this.scroll('start');
    }
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.keep(`${name}-dark`);
    await this.page.emulateMedia({ colorScheme: 'light' });
    if (!small) return;
    await setSize(this.app, this.page, SMALL);
    await this.keep(`${name}-small-light`);
    await setSize(this.app, this.page, LARGE);
  }

  private async keep(name: string): Promise<void> {
    await this.page.evaluate(nameNoFolder, tmpdir());
    this.taken.push(await takePicture(this.page, this.folder, name));
  }

  /** Whatever scrolls the screen. */
  private scroll(to: 'start' | 'end'): Promise<void> {
    return this.page.evaluate((end) => {
      const places = [document.documentElement, ...document.querySelectorAll('main, main *')];
      const longest = places
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 40)
        .find(
          (place) =>
            place === document.documentElement || /auto|scroll/.test(getComputedStyle(place).overflowY),
        );
      longest?.scrollTo(0, end === 'end' ? longest.scrollHeight : 0);
    }, to);
  }
}
