export { enterDemoCatalogue } from './demo-catalogue.ts';
export { ensureDemoCountry } from './ensure-demo-country.ts';
export { demoPeople } from './people.ts';
