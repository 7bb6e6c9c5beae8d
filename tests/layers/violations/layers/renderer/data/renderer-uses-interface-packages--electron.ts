export { ipcRenderer } from 'electron';
