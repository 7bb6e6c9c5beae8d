/** preload-is-thin */
export { allowed } from './allowed';
