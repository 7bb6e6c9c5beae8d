export { allowed } from '../../shell/allowed';
