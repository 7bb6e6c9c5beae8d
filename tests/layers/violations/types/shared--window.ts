export const title = window.location.href;
