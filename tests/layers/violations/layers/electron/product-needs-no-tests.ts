export { allowed } from '../tests/allowed';
