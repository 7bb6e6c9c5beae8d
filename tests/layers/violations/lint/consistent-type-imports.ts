import { BrowserWindow } from 'electron';

export const isThere = (window: BrowserWindow | null): boolean => window !== null;
