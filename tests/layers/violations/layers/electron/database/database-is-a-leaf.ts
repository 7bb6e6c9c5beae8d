export { allowed } from '../services/allowed';
