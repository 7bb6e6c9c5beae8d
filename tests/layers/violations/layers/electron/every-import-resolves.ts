export { allowed } from './nothing-is-here';
