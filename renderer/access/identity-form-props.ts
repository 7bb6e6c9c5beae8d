import type { Identity } from '../../shared/ipc/reports';

/** What both ways to a signing identity take. */
export interface IdentityFormProps {
  /** Where a made certificate's e-mail address starts from. */
  readonly email: string;
  readonly onDone: (identity: Identity) => void;
  /** Leaves without a signing identity. */
  readonly onLater: () => void;
  readonly laterLabel: string;
}
