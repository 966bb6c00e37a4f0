/** Whether a host, as an address writes it, is this machine itself by its own name for that: nothing sent there leaves it. */
export function isThisMachine(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127(\.\d{1,3}){3}$/.test(host);
}
