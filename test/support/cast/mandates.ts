import { randomUUID } from 'node:crypto';
import { type CentreActor, look, perform } from '#acting/index.ts';
import { setUpArchiveFile } from '#archive/index.ts';
import { type EServiceEdition, enterEdition } from '#catalogue/index.ts';
import { checkIdentity, checkIdentityInput } from '#clients/index.ts';
import {
  drawMandate,
  drawMandateInput,
  endMandate,
  endMandateInput,
  type Mandate,
  type MandateSettings,
  mandateById,
  signMandate,
  signMandateInput,
  tellNotice,
  tellNoticeInput,
} from '#mandates/index.ts';
import { enterOrganisation } from '#organisations/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { type Cast, clients } from './people.ts';

export const mandateSettings: MandateSettings = { origin: 'https://tilts.example', longestTermMonths: 12 };

type Typed = Readonly<Record<string, unknown>>;

/**
 * The ministry, an archive file for every centre, and three e-services: two may be applied for under a mandate, of which only
 * one gives a result; the third may not. Once per database.
 */
export async function readyForMandates(database: Database, cast: Cast) {
  for (const { centre, at } of [cast.karlis, cast.janis, cast.ruta]) {
    await transaction(database, centre, (tx) => setUpArchiveFile(tx, { at }, { ...archiveFile, centre }));
  }
  return transaction(database, null, async (tx) => {
    await enterOrganisation(tx, {
      kind: 'ministry',
      name: 'Viedās administrācijas un reģionālās attīstības ministrija',
      registration_number: '90000000011',
      address: 'Ministrijas iela 1, Rīga, LV-1000',
      email: 'ministrija@paraugs.example',
      phone: '+371 60000003',
      data_protection_contact: 'dati.ministrija@paraugs.example',
      is_demo: true,
    });
    const holder = await enterOrganisation(tx, {
      kind: 'service_holder',
      name: 'Pilsonības lietu iestāde (demo)',
      registration_number: '90000000022',
      address: 'Reģistra iela 3, Rīga, LV-1000',
      email: 'iestade@paraugs.example',
      phone: '+371 60000002',
      data_protection_contact: 'dati@paraugs.example',
      is_demo: true,
    });
    const enter = (code: string, lv: string, en: string, changes: Partial<EServiceEdition> = {}) =>
      enterEdition(tx, {
        code,
        validFrom: Temporal.PlainDate.from('2019-03-01'),
        name: { lv, en },
        holderId: holder.id,
        holder: holder.name,
        portalUrl: 'https://portals.example/ep',
        underMandate: true,
        givesPlannedTime: true,
        givesResult: true,
        dataUsed: { lv: 'vārds, uzvārds, personas kods', en: 'name, surname, personal code' },
        fields: [],
        basketPoint: null,
        ...changes,
      });
    return {
      capacity: await enter('EPT13', 'Ziņas par personas rīcībspēju', 'Facts about legal capacity'),
      codes: await enter('EPT14', 'Personas kodu atbilstība vienai personai', 'Codes of one person', {
        givesResult: false,
      }),
      declined: await enter('EPT99', 'Tikai pašam', 'Only in person', { underMandate: false }),
    };
  });
}

/** Every act as a page carries it out: what was typed is read, and all of it happens in one transaction. */
export function mandateActs(database: Database) {
  const act = <T extends string | null>(actor: CentreActor, name: string, work: (tx: Transaction) => Promise<T>) =>
    perform<T>(database, actor, { id: randomUUID(), act: name, point: '22.1.3' }, work);

  async function confirmIdentity(actor: CentreActor, client: Typed = clients.velta, typed: Typed = {}) {
    const input = readInput(checkIdentityInput, {
      ...passport,
      outcome: 'confirmed',
      matter: 'self',
      ...client,
      ...typed,
    });
    return act(actor, 'clients.check-identity', async (tx) => (await checkIdentity(tx, actor, input)).id);
  }

  async function tell(actor: CentreActor, typed: Typed = {}, identityCheck?: string) {
    const input = readInput(tellNoticeInput, { language: 'lv', way: 'read', ...typed });
    const check = identityCheck ?? (await confirmIdentity(actor));
    return act(actor, 'mandates.tell-notice', async (tx) => {
      return (await tellNotice(tx, actor, { ...input, identityCheck: check })).id;
    });
  }

  async function draw(actor: CentreActor, typed: Typed, notice?: string) {
    const input = readInput(drawMandateInput, { validUntil: '2026-06-30', resultWay: 'none', ...typed });
    const told = notice ?? (await tell(actor));
    return act(actor, 'mandates.draw', async (tx) => {
      return (await drawMandate(tx, actor, { ...input, notice: told }, mandateSettings)).id;
    });
  }

  function sign(actor: CentreActor, mandate: string, typed: Typed = {}) {
    return act(actor, 'mandates.sign', async (tx) => {
      await signMandate(tx, actor, { ...readInput(signMandateInput, { ...signing, ...typed }), mandate });
      return null;
    });
  }

  function end(actor: CentreActor, mandate: string, typed: Typed = {}) {
    return act(actor, 'mandates.end', async (tx) => {
      await endMandate(tx, actor, { ...readInput(endMandateInput, { kind: 'revoked', ...typed }), mandate });
      return null;
    });
  }

  async function drawAndSign(actor: CentreActor, typed: Typed) {
    const id = await draw(actor, typed);
    await sign(actor, id);
    return id;
  }

  async function mandate(actor: CentreActor, id: string): Promise<Mandate> {
    const found = await look(database, actor, (tx) => mandateById(tx, id));
    if (!found) throw new Error('no such mandate');
    return found;
  }

  return { confirmIdentity, tell, draw, sign, end, drawAndSign, mandate };
}

const archiveFile = {
  fileIndex: '1-15',
  title: 'Pilnvarojumi',
  retentionYears: 10,
  validFrom: Temporal.PlainDate.from('2019-03-01'),
};

const passport = {
  documentKind: 'passport',
  documentNumber: 'LV0000001',
  documentCountry: 'LV',
  documentValidTo: '31.12.2030.',
};

const signing = {
  signedOn: '02.03.2026.',
  place: 'Birzgale',
  bothCopies: 'yes',
  byHandOf: 'client',
  folder: '3',
  pages: '2',
  copyHandedOver: 'yes',
};
