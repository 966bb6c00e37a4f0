import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, suite, test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { left } from '#site/gathered.ts';
import { alsoIn, type Cast, enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { basedOnOf } from './based-on.ts';
import { changeCentreByFile, organisationsActs } from './index.ts';
import { knownCentre, knownOrganisation } from './known-offices.ts';
import { centreColumns, organisationColumns } from './write-change.ts';

const database = await freshDatabase();
const parts = { database, left };
let cast: Cast;
let officer: Actor;
let administrator: Actor;
before(async () => {
  cast = await enterCast(database);
  officer = await alsoIn(database, cast.ruta, 'ministry_officer');
  administrator = await alsoIn(database, cast.karlis, 'administrator');
});

const today = '2026-03-02';

/** A centre as its form shows it, and what the form sends when nothing is typed. */
async function formOfCentre(day = today) {
  const { centre } = cast.karlis;
  const is = await transaction(database, centre, (tx) =>
    knownCentre(tx, officer, centre, Temporal.PlainDate.from(day)),
  );
  const { name, kind, address, place, email, phone } = is;
  return { name, kind, address, place, email, phone, validFrom: today, basedOn: basedOnOf(centreColumns, is) };
}

const changeCentre = (actor: Actor, input: object) =>
  carryOut(parts, actor, organisationsActs.changeCentre, {
    id: randomUUID(),
    of: { centre: cast.karlis.centre },
    input,
  });

const changeOrganisation = (actor: Actor, input: object) =>
  carryOut(parts, actor, organisationsActs.changeOrganisation, {
    id: randomUUID(),
    of: { organisation: cast.karlis.organisation },
    input,
  });

const told = (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error));
  assert.deepEqual([error.code, error.kind], ['office.changed-meanwhile', 'conflict']);
  return error.problems.map(({ field, text }) => `${field}: ${text.lv}`);
};

suite('what changed since a form was shown is not put back', () => {
  test('each field that is another by now is named with both values; the rest can be changed at once', async () => {
    const shown = await formOfCentre();
    await changeCentre(officer, { ...shown, phone: '+371 61111111', place: 'Ozoli' });
    const moved = { ...shown, address: 'Jaunā iela 9, Birzgale' };
    await assert.rejects(changeCentre(administrator, moved), (error) => {
      assert.deepEqual(told(error), [
        `place: Parakstīšanas vieta: lapā bija „${shown.place}”, bet 02.03.2026. ir „Ozoli”. Pārbaudiet lauku un saglabājiet vēlreiz.`,
        `phone: Tālrunis: lapā bija „${shown.phone}”, bet 02.03.2026. ir „+371 61111111”. Pārbaudiet lauku un saglabājiet vēlreiz.`,
      ]);
      return true;
    });
    await assert.rejects(changeCentre(administrator, { ...moved, phone: '+371 62222222' }), (error) => {
      assert.equal(told(error).length, 2, 'also one that was typed in');
      return true;
    });
    await changeCentre(administrator, { ...moved, phone: '+371 61111111', place: 'Ozoli' });
    const { address, phone, place } = await formOfCentre();
    assert.deepEqual([address, phone, place], ['Jaunā iela 9, Birzgale', '+371 61111111', 'Ozoli']);
  });

  test('nor what is planned for the day from which the change is to hold, or came with a file', async () => {
    const shown = await formOfCentre();
    await changeCentre(officer, { ...shown, address: 'Liepu iela 7', validFrom: '2026-03-12' });
    const later = { ...shown, email: 'jauns@paraugs.example', validFrom: '2026-03-15' };
    await assert.rejects(changeCentre(administrator, later), (error) => {
      assert.match(
        told(error).join(),
        /^address: Adrese: lapā bija „Jaunā iela 9, Birzgale”, bet 15\.03\.2026\. ir „Liepu iela 7”/,
      );
      return true;
    });
    await changeCentre(administrator, { ...later, address: 'Liepu iela 7' });
    assert.equal((await formOfCentre('2026-03-15')).address, 'Liepu iela 7');
    const again = await formOfCentre();
    const { centre, organisation } = cast.karlis;
    const validFrom = Temporal.PlainDate.from(today);
    await transaction(database, centre, (tx) =>
      changeCentreByFile(tx, mondayMorning, { centre, organisation }, { name: 'Birzgales centrs', validFrom }),
    );
    await assert.rejects(changeCentre(administrator, { ...again, phone: '+371 63333333' }), (error) => {
      assert.match(told(error).join(), /^name: Nosaukums: .* ir „Birzgales centrs”/);
      return true;
    });
  });

  test('of an organisation too; what a form does not have is not told of', async () => {
    const { organisation } = cast.karlis;
    const is = await transaction(database, null, (tx) => knownOrganisation(tx, officer, organisation));
    const { address, email, phone, data_protection_contact: dataProtectionContact } = is;
    const basedOn = basedOnOf(organisationColumns, is);
    const shown = { address, email, phone, dataProtectionContact, validFrom: today, basedOn };
    const named = { ...shown, name: 'Paraugu novada pašvaldība', dataProtectionContact: 'dati@paraugs.example' };
    await changeOrganisation(officer, named);
    await assert.rejects(changeOrganisation(administrator, { ...shown, phone: '+371 64444444' }), (error) => {
      assert.match(told(error).join('\n'), /^dataProtectionContact: Datu aizsardzības speciālists: [^\n]*$/);
      return true;
    });
  });

  test('of a planned closing too: it is neither planned otherwise nor taken back by a form that shows another', async () => {
    const { name: _shown, validFrom: _from, basedOn: _read, ...like } = await formOfCentre();
    const asked = <Of extends object>(of: Of, input: object) => ({ id: randomUUID(), of, input });
    const added = asked({ organisation: cast.karlis.organisation }, { ...like, name: 'Jauns centrs' });
    const { id: centre } = await carryOut(parts, officer, organisationsActs.addCentre, added);
    const close = (input: object) =>
      carryOut(parts, officer, organisationsActs.closeCentre, asked({ centre }, { reason: 'Apvieno.', ...input }));
    await close({ closedFrom: '2026-06-01', basedOn: '' });
    for (const changed of [{ closedFrom: '2026-07-01' }, { closedFrom: '' }]) {
      await assert.rejects(close({ ...changed, basedOn: '' }), (error) => {
        assert.match(told(error).join(), /^closedFrom: .*slēgts no 01\.06\.2026\./);
        return true;
      });
    }
    await close({ closedFrom: '', basedOn: '2026-06-01' });
  });

  test('of two at once one is told, and in the end both changes hold', async () => {
    for (let round = 0; round < 8; round += 1) {
      const shown = await formOfCentre();
      const changes = [{ phone: `+371 6555555${round}` }, { email: `centrs${round}@paraugs.example` }];
      const done = await Promise.allSettled(changes.map((change) => changeCentre(officer, { ...shown, ...change })));
      const refused = done.flatMap((one) => (one.status === 'rejected' ? told(one.reason) : []));
      assert.equal(refused.length, 1, JSON.stringify(done));
      const { basedOn, phone, email } = await formOfCentre();
      const [second] = changes.filter((_, at) => done[at]?.status === 'rejected');
      await changeCentre(officer, { ...shown, phone, email, ...second, basedOn });
      const after = await formOfCentre();
      assert.deepEqual([after.phone, after.email], [changes[0]?.phone, changes[1]?.email]);
    }
  });

  test('what no form showed is unreadable, and whoever says nothing of it is not asked', async () => {
    const { basedOn: _, ...shown } = await formOfCentre();
    for (const basedOn of [
      '',
      'x',
      Buffer.from('[]').toString('base64url'),
      Buffer.from('{"name":1}').toString('base64url'),
    ]) {
      await assert.rejects(changeCentre(officer, { ...shown, basedOn, phone: '+371 67777777' }), (error: Refusal) => {
        assert.deepEqual([error.code, error.problems[0]?.field], ['input.unreadable', 'basedOn']);
        return true;
      });
    }
    await changeCentre(officer, { ...shown, phone: '+371 67777777' });
  });
});
