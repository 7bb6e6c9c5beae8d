export { allowed } from '../../electron/allowed';
