export { allowed } from './main';
