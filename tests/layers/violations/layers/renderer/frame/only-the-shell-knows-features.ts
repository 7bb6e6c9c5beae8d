export { allowed } from '../features/one/allowed';
