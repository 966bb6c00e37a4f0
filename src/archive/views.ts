import { z } from 'zod';
import { viewOfNobody } from '#acting/index.ts';
import { schemeOn } from '#classification/index.ts';
import { centreWithMunicipality, staffNames } from '#organisations/index.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { numberInAddress } from '#platform/input/number-in-address.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { archiveFilesOf } from './archive-file-on.ts';
import { words as blankWords } from './blanks/words.ts';
import { reservationById, reservations } from './blanks.ts';
import { centresOutOfScheme, ownCentre, ownCentres } from './own-centres.ts';
import { entryNotFound, registerEntriesOf, registerEntryOf, registerPage, registerYears } from './register-entries.ts';
import { scansOf } from './scans.ts';
import { viewScan } from './view-scan.ts';
import { words } from './words.ts';

const readers = ['employee', 'viewer', 'auditor'] as const;

const numbersOnly = 'the register has numbers, days and places of papers, and who registered them';
const filesOnly = 'files of the classification scheme';

/** The archive's views. The register names no client; a scan shows one. */
export const archiveViews = {
  /** A year of the centre's register, newest number first. */
  listRegister: viewOfNobody({
    name: 'register.list',
    title: say(words, (w) => w.views.listRegister),
    point: '22.1.3',
    roles: readers,
    path: '/register',
    query: z.object({ year: numberInAddress, below: numberInAddress, above: numberInAddress }),
    showsNobody: numbersOnly,
    async look(tx, { at }, _of, { year = officialDay(at).year, ...query }) {
      const found = await registerPage(tx, { ...query, year, size: rowsOnAPage });
      return { seen: { year, found, years: await registerYears(tx) } };
    },
  }),
  /** The same for printing, from number 1 on. */
  printRegister: viewOfNobody({
    name: 'register.print',
    title: say(words, (w) => w.views.printRegister),
    point: '22.1.3',
    roles: readers,
    path: '/register/print',
    query: z.object({ year: numberInAddress, above: numberInAddress }),
    showsNobody: numbersOnly,
    async look(tx, { at, centre }, _of, { year = officialDay(at).year, above = 0 }) {
      const { entries, ...more } = await registerPage(tx, { year, above, size: 500 });
      const { name } = await centreWithMunicipality(tx, centre, at);
      return { seen: { year, centre: name, found: { ...more, entries: entries.toReversed() } } };
    },
  }),
  /** The numbers that the centre reserved for blanks. */
  listBlanks: viewOfNobody({
    name: 'blank.list',
    title: say(blankWords, (w) => w.views.list),
    point: '22.1.3',
    roles: readers,
    path: '/register/blanks',
    showsNobody: numbersOnly,
    async look(tx) {
      const found = await reservations(tx);
      const people = found.map(({ reservedBy }) => reservedBy);
      return { seen: { reservations: found, staff: await staffNames(tx, people) } };
    },
  }),
  /** A reservation with its blanks, and what became of each. */
  viewReservation: viewOfNobody({
    name: 'blank.view-reservation',
    title: say(blankWords, (w) => w.views.reservation),
    point: '22.1.3',
    roles: readers,
    path: '/register/blanks/{reservation}',
    showsNobody: numbersOnly,
    async look(tx, _actor, of) {
      const reservation = await reservationById(tx, of.reservation);
      const blanks = await registerEntriesOf(tx, reservation.id);
      return { seen: { reservation, blanks, staff: await staffNames(tx, [reservation.reservedBy]) } };
    },
  }),
  viewScan,
  /** An entry of the register with its marks and scans, and the names of the people who made them. */
  viewEntry: viewOfNobody({
    name: 'register-entry.view',
    title: say(words, (w) => w.views.viewEntry),
    point: '22.1.3',
    roles: readers,
    path: '/register/{document}',
    showsNobody: numbersOnly,
    async look(tx, _actor, { document }) {
      const entry = await registerEntryOf(tx, document);
      if (!entry) throw entryNotFound();
      const scans = await scansOf(tx, document);
      const people = [
        entry.registeredBy,
        ...entry.marks.map((m) => m.markedBy),
        ...scans.flatMap((s) => [s.attachedBy, ...(s.putRight ? [s.putRight.who] : [])]),
      ];
      return { seen: { entry, scans, staff: await staffNames(tx, people) } };
    },
  }),
  /** The centres whose archive files an administrator manages, and whether the classification scheme has the file of each. */
  listCentres: viewOfNobody({
    name: 'archive-file.list-centres',
    title: say(words, (w) => w.views.listCentres),
    roles: ['administrator'],
    path: '/archive-files',
    showsNobody: filesOnly,
    async look(tx, actor) {
      const outOfScheme = await centresOutOfScheme(tx, actor);
      const centres = await ownCentres(tx, actor);
      return { seen: centres.map((centre) => ({ ...centre, isInScheme: !outOfScheme.has(centre.id) })) };
    },
  }),
  /** The files in which a centre keeps mandates, newest first. */
  listArchiveFiles: viewOfNobody({
    name: 'archive-file.list',
    title: say(words, (w) => w.views.listArchiveFiles),
    roles: ['administrator'],
    path: '/archive-files/{centre}',
    showsNobody: filesOnly,
    centreOf: async (tx, actor, { centre }) => (await ownCentre(tx, actor, centre)).id,
    async look(tx, actor, { centre }) {
      const scheme = await schemeOn(tx, actor.organisation, officialDay(actor.at));
      const known = { centre: await ownCentre(tx, actor, centre), files: await archiveFilesOf(tx, centre) };
      return { seen: { ...known, hasScheme: scheme !== undefined } };
    },
  }),
};
