const start = (): void => undefined;
export { start as default };
