import type { ImportCommands } from '../services/imports/commands';
import { importSession } from '../services/imports/session';
import { serve } from './serve';

serve<ImportCommands>(importSession());
