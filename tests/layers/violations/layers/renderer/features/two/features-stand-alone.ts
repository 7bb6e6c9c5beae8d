export { allowed } from '../one/allowed';
