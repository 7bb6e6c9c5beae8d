export { decode } from 'iconv-lite';
