const { api } = window;

export const lock = () => api.call('session.lock', {});
