export const lock = () => self.api.call('session.lock', {});
