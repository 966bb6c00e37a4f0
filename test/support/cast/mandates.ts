import { randomUUID } from 'node:crypto';
import { act, type CentreActor, carryOut, lookAt, view } from '#acting/index.ts';
import { setUpArchiveFile } from '#archive/index.ts';
import { type EServiceEdition, enterEdition } from '#catalogue/index.ts';
import { identityCheckById } from '#clients/index.ts';
import {
  drawMandate,
  endMandate,
  type Mandate,
  type MandateSettings,
  mandateById,
  noticeById,
  printedPaper,
  putRightNotice,
  revokeInPart,
  signMandate,
  tellNotice,
  typesetUnlessStored,
} from '#mandates/index.ts';
import { enterOrganisation } from '#organisations/index.ts';
import { type Database, type Logged, loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { checkAlone } from './deeds.ts';
import { type Cast, clients } from './people.ts';

export const mandateSettings: MandateSettings = {
  origin: 'https://tilts.example',
  longestTermMonths: 12,
  usualTermMonths: 3,
  witnessInPlace: true,
};

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
    await enterOrganisation(
      tx,
      { at: mondayMorning },
      {
        kind: 'ministry',
        name: 'Viedās administrācijas un reģionālās attīstības ministrija',
        registration_number: '90000000011',
        address: 'Ministrijas iela 1, Rīga, LV-1000',
        email: 'ministrija@paraugs.example',
        phone: '+371 60000003',
        data_protection_contact: 'dati.ministrija@paraugs.example',
        is_demo: true,
      },
    );
    const holder = await enterOrganisation(
      tx,
      { at: mondayMorning },
      {
        kind: 'service_holder',
        name: 'Pilsonības lietu iestāde (demo)',
        registration_number: '90000000022',
        address: 'Reģistra iela 3, Rīga, LV-1000',
        email: 'iestade@paraugs.example',
        phone: '+371 60000002',
        data_protection_contact: 'dati@paraugs.example',
        is_demo: true,
      },
    );
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

export const endAlone = act(endMandate, '/mandates/{mandate}/end', async (tx, _actor, { of }, run) =>
  run({ mandate: await found(tx, of.mandate), left: [], filed: [], settled: [] }),
);

const putRightNoticeAlone = act(putRightNotice, '/notices/{notice}/putting-right', (_tx, _actor, { of }, run) =>
  run(of),
);

/** As if nothing were filed under it, and everything still to do. */
export const revokeInPartAlone = act(revokeInPart, '/mandates/{mandate}/part', async (tx, _actor, { of }, run) => {
  const mandate = await found(tx, of.mandate);
  const open = mandate.scope.map(({ eServiceId }) => eServiceId);
  return run({ mandate, codes: new Map(), filed: [], open });
});

const nobody = '00000000-0000-0000-0000-000000000000';

// The deeds of a mandate without a case around them: each stands on what the address names.
export const alone = {
  tell: act(tellNotice, '/notices/{identityCheck}', async (tx, _actor, { of }, run) => {
    const check = await identityCheckById(tx, of.identityCheck);
    return run({ identityCheck: of.identityCheck, client: check?.clientId ?? nobody });
  }),
  draw: act(drawMandate, '/mandates/{notice}', async (tx, _actor, { of }, run) => {
    const notice = await noticeById(tx, of.notice);
    return run({
      notice: of.notice,
      identityCheck: notice?.identityCheckId ?? nobody,
      client: notice?.clientId ?? nobody,
    });
  }),
  sign: act(signMandate, '/mandates/{mandate}/signing', async (tx, _actor, { of }, run) =>
    run(await found(tx, of.mandate)),
  ),
};

/** Locked, as the case's row locks it: who comes second sees what the first has done. */
async function found(tx: Logged, id: string): Promise<Mandate> {
  await rows(tx, sql`select id from mandate where id = ${id} for no key update`);
  const mandate = await mandateById(tx, id);
  if (!mandate) throw new Refusal({ code: 'mandate.absent', kind: 'absent', problems: [] });
  return mandate;
}

/** Every deed of a mandate by `carryOut`: what was typed is read, and all of it happens in one transaction. */
export function mandateActs(database: Database, settings: MandateSettings = mandateSettings) {
  const parts = { database, mandateSettings: settings };
  const asked = (of: Readonly<Record<string, string>>, input: Typed) => ({ id: randomUUID(), of: of as never, input });

  async function confirmIdentity(actor: CentreActor, client: Typed = clients.velta, typed: Typed = {}) {
    const input = { ...passport, outcome: 'confirmed', matter: 'self', ...client, ...typed };
    return (await carryOut(parts, actor, checkAlone, asked({}, input))).id;
  }

  async function tell(actor: CentreActor, typed: Typed = {}, identityCheck?: string) {
    const check = identityCheck ?? (await confirmIdentity(actor));
    const input = { language: 'lv', way: 'read', ...typed };
    return (await carryOut(parts, actor, alone.tell, asked({ identityCheck: check }, input))).id;
  }

  const putRightNoticeOf = (actor: CentreActor, notice: string, typed: Typed) =>
    carryOut(parts, actor, putRightNoticeAlone, asked({ notice }, { language: 'lv', ...typed }));

  async function draw(actor: CentreActor, typed: Typed, notice?: string) {
    const told = notice ?? (await tell(actor));
    const input = { validUntil: '2026-06-30', resultWay: 'none', ...typed };
    return (await carryOut(parts, actor, alone.draw, asked({ notice: told }, input))).id;
  }

  const sign = (actor: CentreActor, mandate: string, typed: Typed = {}) =>
    carryOut(parts, actor, alone.sign, asked({ mandate }, { ...signing, ...typed }));

  const end = (actor: CentreActor, mandate: string, typed: Typed = {}) =>
    carryOut(parts, actor, endAlone, asked({ mandate }, { kind: 'revoked', declaredBy: 'Velta', ...typed }));

  const revokeInPartOf = (actor: CentreActor, mandate: string, typed: Typed) =>
    carryOut(parts, actor, revokeInPartAlone, asked({ mandate }, { declaredBy: 'Velta', ...typed }));

  async function drawAndSign(actor: CentreActor, typed: Typed) {
    const id = await draw(actor, typed);
    await sign(actor, id);
    return id;
  }

  const mandate = (actor: CentreActor, id: string): Promise<Mandate> =>
    loggedTransaction(database, actor.centre, (tx) => found(tx, id));

  return {
    confirmIdentity,
    tell,
    putRightNotice: putRightNoticeOf,
    draw,
    sign,
    end,
    revokeInPart: revokeInPartOf,
    drawAndSign,
    mandate,
  };
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

/** A paper as `lookAt` gives it, typeset if it never was. */
export async function printed(
  database: Database,
  maker: DocumentMaker,
  actor: CentreActor,
  request: Parameters<typeof typesetUnlessStored>[3],
): Promise<Uint8Array> {
  return lookAt({ database }, actor, printAlone(maker, request), { of: {} }, (bytes) => bytes);
}

const printAlone = (maker: DocumentMaker, request: Parameters<typeof typesetUnlessStored>[3]) =>
  view({
    name: 'mandate.print',
    title: { lv: '', en: '' },
    point: '22.1.3',
    roles: ['employee'],
    path: '/paper',
    prepare: ({ read }, actor) => typesetUnlessStored(read, maker, actor, request),
    async look(tx, actor, _of, _query, _needs, typeset) {
      const { mandate, bytes } = await printedPaper(tx, actor, request.mandate, typeset);
      return {
        seen: bytes,
        whose: { client: mandate.clientId },
        things: { mandate: request.mandate, paper: request.paper },
      };
    },
  });
