/** Where everybody finds the centres, and their data for programs. */
export const networkAddresses = {
  centres: '/centres',
  csv: '/centres.csv',
  json: '/centres.json',
};

/** Where everybody finds one centre. */
export function publicAddress(centre: string): string {
  return `/centres/${centre}/hours`;
}
