import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Measure } from '../measure';
import { newLargeCentre } from './centre';
import { measureKeys } from './key-times';
import { measureLists } from './list-times';
import { measureServices } from './service-times';
import { openLargeWindow } from './window';

/** 5,000 learners, 80 assessors and 200,000 decisions: main's answers, the lists and the unit record in the window. */
export async function measureLargeCentre(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-bench-large-'));
  const dataFolder = path.join(folder, 'data');
  try {
    const { centre, planId, typed } = await newLargeCentre(dataFolder);
    const services = measureServices(centre);
    centre.db.close();
    const window = await openLargeWindow(dataFolder);
    try {
      return [...services, ...(await measureKeys(window, typed)), ...(await measureLists(window, planId))];
    } finally {
      await window.app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
