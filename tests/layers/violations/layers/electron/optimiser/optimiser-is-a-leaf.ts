export { allowed } from '../database/allowed';
