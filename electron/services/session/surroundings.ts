import type { IsoDate, IsoTime } from '../../../shared/domain/calendar';
import type { ScryptCost } from '../../keys/ring/format';

/** What the session takes from the computer it runs on; main.ts supplies it. */
export interface SessionSurroundings {
  /** Holds `centre/`, `demo/` and `device.json`. */
  readonly dataFolder: string;
  readonly now: () => IsoTime;
  /** The calendar day where the person sits. */
  readonly today: () => IsoDate;
  readonly nativeBinding: string | undefined;
  /** Icons, fonts, facts of qualifications and rule packs that come with the application. */
  readonly resourcesFolder: string;
  /** What this computer is called, for the log. */
  readonly deviceName: string;
  /** What deriving a key from a passphrase costs; tests lower it. */
  readonly scryptCost?: ScryptCost;
}
