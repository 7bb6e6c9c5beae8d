import { v7 } from 'uuid';

/** A UUIDv7 made on this device. Later ones sort after earlier ones, within a millisecond too. */
export const newId = (): string => v7();

/** A UUIDv7 for a given moment (milliseconds since 1970), for invented histories and tests. */
export const newIdAt = (milliseconds: number): string => v7({ msecs: milliseconds });
