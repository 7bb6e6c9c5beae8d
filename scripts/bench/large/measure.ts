import path from 'node:path';
import type { Measure } from '../measure';
import { newLargeCentre, type LargeCentre } from './centre';
import { measureWholePolicy } from './draw-in-window';
import { measureKeys } from './key-times';
import { measureLists } from './list-times';
import { measureMatrixKeys } from './matrix-keys';
import { measureScrolling } from './matrix-scrolling';
import { measureServices } from './service-times';
import { openLargeWindow, type LargeWindow } from './window';

type Made = Pick<LargeCentre, 'planId' | 'typed'> & { readonly services: readonly Measure[] };

/**
 * 5,000 learners, 80 assessors and 200,000 decisions, written once for every part that opens them. The parts change
 * little: a plan more, a cell more.
 */
export class LargeCentreBench {
  private readonly dataFolder: string;
  private made: Promise<Made> | null = null;

  constructor(folder: string) {
    this.dataFolder = path.join(folder, 'large');
  }

  /** Main's answers, the lists and the unit record in the window. */
  async lists(): Promise<readonly Measure[]> {
    const { services } = await this.centre();
    const inWindow = await this.inWindow(async (window, { planId, typed }) => [
      ...(await measureKeys(window, typed)),
      ...(await measureLists(window, { planId, typed })),
    ]);
    return [...services, ...inWindow];
  }

  /** Frames of the matrix while it is scrolled, and what it answers to keys. */
  matrix(): Promise<readonly Measure[]> {
    return this.inWindow(async (window, { planId }) => [
      ...(await measureScrolling(window, planId)),
      ...(await measureMatrixKeys(window)),
    ]);
  }

  /** A whole policy at 200,000 decisions, in the draw worker. */
  draw(): Promise<readonly Measure[]> {
    return this.inWindow((window) => measureWholePolicy(window));
  }

  private centre(): Promise<Made> {
    this.made ??= (async () => {
      const { centre, planId, typed } = await newLargeCentre(this.dataFolder);
      const services = measureServices(centre);
      centre.db.close();
      return { planId, typed, services };
    })();
    return this.made;
  }

  private async inWindow(
    work: (window: LargeWindow, made: Made) => Promise<readonly Measure[]>,
  ): Promise<readonly Measure[]> {
    const made = await this.centre();
    const window = await openLargeWindow(this.dataFolder);
    try {
      return await work(window, made);
    } finally {
      await window.app.close();
    }
  }
}
