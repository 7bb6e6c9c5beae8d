export const lock = () => window.api.call('session.lock', {});
