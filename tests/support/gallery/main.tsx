/// <reference types="vite/client" />
import '../../../renderer/styles/index.css';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createDraftStore } from '../../../renderer/frame/drafts';
import { ShortcutsProvider } from '../../../renderer/frame/shortcuts';
import { ThemeProvider } from '../../../renderer/frame/ThemeProvider';
import { ToastProvider } from '../../../renderer/frame/Toasts';
import { DraftProvider } from '../../../renderer/frame/useDraft';
import { supplyPressableStyle } from '../../../renderer/ui/pressableStyle';
import { Gallery } from './Gallery';

// The kit in its frame, for looking at it and for axe: `npx vitest run --config tests/support/gallery/vitest.config.ts`, then .cache/gallery/shots.
supplyPressableStyle(document);
const root = document.getElementById('root');
if (!root) throw new Error('no root element');
createRoot(root).render(
  <ThemeProvider>
    <DraftProvider store={createDraftStore()}>
      <Router hook={useHashLocation}>
        <ShortcutsProvider>
          <ToastProvider>
            <Gallery />
          </ToastProvider>
        </ShortcutsProvider>
      </Router>
    </DraftProvider>
  </ThemeProvider>,
);
