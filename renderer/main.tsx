import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { ask } from './api';
import { JobsProvider } from './data/jobs';
import { newQueryClient } from './data/queries';
import { createDraftStore } from './frame/drafts';
import { ShortcutsProvider } from './frame/shortcuts';
import { ThemeProvider } from './frame/ThemeProvider';
import { DraftProvider } from './frame/useDraft';
import { supplyPressableStyle } from './ui/pressableStyle';
import { App } from './shell/App';
import { addressOf, useAddress } from './shell/useAddress';

supplyPressableStyle(document);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const client = newQueryClient();
const drafts = createDraftStore();

// The first answer decides the first paint: no flash of a face that is not shown.
void ask('session.state', {}).then((initial) =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router hook={useAddress} hrefs={addressOf}>
          <ThemeProvider>
            <ShortcutsProvider>
              <DraftProvider store={drafts}>
                <JobsProvider>
                  <App initial={initial} forgetDrafts={drafts.clear} />
                </JobsProvider>
              </DraftProvider>
            </ShortcutsProvider>
          </ThemeProvider>
        </Router>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
