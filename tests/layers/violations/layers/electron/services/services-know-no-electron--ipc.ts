export { allowed } from '../ipc/allowed';
