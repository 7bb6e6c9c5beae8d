import path from 'node:path';
import { projectRoot } from '../../scripts/setup/paths.mjs';

/** The project's folder and its cache, as set-up knows them. */
export { cacheRoot, projectRoot } from '../../scripts/setup/paths.mjs';

/** Icons, fonts, facts of qualifications and rule packs, as main finds them. */
export const resourcesFolder = path.join(projectRoot, 'resources');
