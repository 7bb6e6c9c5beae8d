import type { IsoTime } from '../calendar';
import type { LogHead } from './verification-report';

/** What every printed document says of itself on every page. */
export interface DocumentHead {
  readonly centre: { readonly name: string; readonly number: string };
  /** Marks every page as invented data. */
  readonly isDemo: boolean;
  readonly madeAt: IsoTime;
  readonly madeBy: string;
  readonly log: LogHead;
}
