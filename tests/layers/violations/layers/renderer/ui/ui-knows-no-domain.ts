export { allowed } from '../../shared/domain/allowed';
