export { catalogueActs } from './acts.ts';
export { basketOn } from './basket.ts';
export type { BasketEntry } from './basket-entry.ts';
export type { CatalogueFileText } from './catalogue-file.ts';
export { eServiceIds } from './e-service-ids.ts';
export { type EServiceEdition, holdsOn } from './edition.ts';
export type { Field } from './edition-content.ts';
export { type EnterEditionInput, enterEdition } from './enter-edition.ts';
export { catalogueEvents } from './events.ts';
export { catalogueEvidence } from './evidence.ts';
export { type ImportedCatalogue, importCatalogue } from './import-catalogue.ts';
export { leftEServices } from './left-e-services.ts';
export { navigation } from './navigation.ts';
export {
  editionById,
  editionInForce,
  editionsAmong,
  editionsByCode,
  editionsByIds,
  editionsInBasket,
  newestEditions,
} from './queries.ts';
export { type CataloguePage, type CatalogueSearch, searchCatalogue } from './search-catalogue.ts';
export { mayBeAppliedForUnderMandate, type UnderMandate } from './under-mandate.ts';
export { catalogueViews } from './views.ts';
export { waitingEServices } from './what-waits.ts';
export { withdrawEService } from './withdraw-e-service.ts';
