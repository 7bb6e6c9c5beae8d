export { allowed } from '../../renderer/shell/allowed';
