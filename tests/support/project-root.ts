/** The project's folder and its cache, as set-up knows them. */
export { cacheRoot, projectRoot } from '../../scripts/setup/paths.mjs';
