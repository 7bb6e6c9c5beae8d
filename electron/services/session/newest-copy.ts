import type { IsoTime } from '../../../shared/domain/calendar';
import { listCopies } from '../../database/copies';
import type { CentrePlace } from './place';

/** When the newest copy of the centre's database was made; null while there is none. */
export const newestCopyAt = (place: CentrePlace): IsoTime | null =>
  listCopies(place.copies)[0]?.takenAt ?? null;
