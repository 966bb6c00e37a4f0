import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { refused, takeSite, tried } from '#test/support/cast/taken-site.ts';
import { row } from '#test/support/postgres/taken-site.ts';

// What docs/architecture.md says of a site process that is taken, line by line.
const { about, cast, invitation, now, right, tries } = await takeSite();
tried('Of rights, it cannot', {
  'make anybody an officer of the ministry': async () => {
    const officer = { role: 'ministry_officer', organisation_id: cast.paraugs, centre_id: null };
    const byNobody = right({ ...officer, granted_by: null, granted_at: null });
    await refused('right_is_given', tries(null, row('access_right', byNobody)));
    const byOfficer = right({ ...officer, granted_by: cast.maija.person });
    await refused(
      'author_has_right',
      tries(null, row('access_right', byOfficer), about('right.grant', { right: byOfficer.id })),
    );
    await refused('no privilege', tries(null, "update access_right set role = 'ministry_officer'"));
  },

  'give a right without the grant, the invitation or the request that it follows from, and its entry in the log':
    async () => {
      const given = right();
      await refused(
        'right_beside_its_act',
        tries(null, row('access_right', given)),
        tries(null, row('access_right', given), about('right.grant', { right: randomUUID() })),
        tries(null, row('access_right', given), about('rights.list', { right: given.id })),
      );
      const administrator = right({ role: 'administrator', centre_id: null, granted_by: cast.maija.person });
      const granted = about('right.grant', { right: administrator.id });
      await refused('right_beside_its_act', tries(null, row('access_right', administrator), granted));
      const applicant = { role: 'representative', centre_id: null, granted_by: null, granted_at: null };
      await refused('right_beside_its_act', tries(null, row('access_right', right(applicant))));
      const forEver = right({ ...applicant, valid_until: null });
      await refused('applicant_for_a_time', tries(null, row('access_right', forEver)));
    },

  'give another right than somebody was invited to': async () => {
    const invited = invitation();
    const inviting = about('right.grant', { invitation: invited.id });
    assert.equal(await tries(null, row('access_invitation', invited), inviting), 'nothing');
    const taking = (given: ReturnType<typeof right>, claimant = cast.baiba.person) => [
      row('access_right', given),
      {
        text: 'update access_invitation set claimed_at = now(), claimed_by = $1, right_id = $2 where id = $3',
        values: [claimant, given.id, invited.id],
      },
      about('invitation.claim', { right: given.id, invitation: invited.id }, claimant),
    ];
    const theirs = { staff_id: cast.baiba.person, valid_until: null };
    await refused(
      'right_beside_its_act',
      tries(null, ...taking(right({ ...theirs, role: 'auditor' }))),
      tries(null, ...taking(right({ ...theirs, centre_id: cast.kalnamuiza }))),
      tries(null, ...taking(right({ ...theirs, valid_until: now().add({ hours: 1 }) }))),
      tries(null, ...taking(right(theirs), cast.uldis.person)),
    );
    const exactly = right(theirs);
    assert.equal(await tries(null, ...taking(exactly)), 'nothing');
    await refused('invitation_settled_once', tries(null, ...taking(right({ ...theirs, valid_from: now() })).slice(1)));
  },

  'invite an administrator without a decision on a request of that organisation': async () => {
    const invited = invitation({
      role: 'administrator',
      centre_id: null,
      invited_by: cast.maija.person,
      basis: randomUUID(),
    });
    const inviting = about('right.grant-administrator', { invitation: invited.id });
    await refused('administrator_by_decision', tries(null, row('access_invitation', invited), inviting));
    await refused('invitation_beside_its_act', tries(null, row('access_invitation', invitation())));
    // A renewal rests on one that is withdrawn with it: an open one is none, nor is one to another right.
    const open = invitation();
    const renewed = invitation({ renews: open.id });
    await refused(
      'invitation_beside_its_act',
      tries(
        null,
        row('access_invitation', open),
        about('right.grant', { invitation: open.id }),
        row('access_invitation', renewed),
        about('invitation.renew', { invitation: renewed.id }),
      ),
    );
  },

  'let somebody give a right to themself, or change their own': async () => {
    const own = right({ staff_id: cast.elita.person });
    await refused('right_by_another', tries(null, row('access_right', own), about('right.grant', { right: own.id })));
    const given = right({ staff_id: cast.elita.person, granted_by: cast.uldis.person, granted_at: now() });
    const granted = about('right.grant', { right: given.id }, cast.uldis.person);
    assert.equal(await tries(null, row('access_right', given), granted), 'nothing');
    const change = { right_id: given.id, at: now(), by: cast.elita.person, kind: 'extended', until_after: null };
    await refused('right_by_another', tries(null, row('access_right_change', change)));
    await refused('right_by_another', tries(null, row('access_right_change', { ...change, by: null })));
  },

  'change the term of a right without the act that changed it, and its entry': async () => {
    const until = now().add({ hours: 24 }).toString();
    const longer = {
      text: 'update access_right set valid_until = $1 where id = $2',
      values: [until, cast.janis.right],
    };
    const forEver = 'update access_right set valid_until = null';
    await refused(
      'term_beside_its_change',
      tries(null, longer),
      tries(null, longer, forEver, about('right.extend', {})),
    );
    const change = {
      right_id: cast.janis.right,
      at: now(),
      by: cast.elita.person,
      kind: 'extended',
      until_after: until,
    };
    const changed = row('access_right_change', { ...change, until_before: null });
    await refused('term_beside_its_change', tries(null, longer, changed));
    const extended = about('right.extend', { right: cast.janis.right });
    assert.equal(await tries(null, longer, changed, extended), 'nothing');
    await refused(
      'taken_ends_no_later',
      tries(null, row('access_right_change', { ...change, until_before: now(), kind: 'taken', reason: 'x' })),
    );
    await refused(
      'no privilege',
      tries(null, `update access_right set staff_id = '${cast.uldis.person}'`),
      tries(null, 'delete from access_right'),
    );
  },

  'give or take in the name of another than the entry says, or let an invitation be taken late': async () => {
    const given = right();
    const byAnother = about('right.grant', { right: given.id }, cast.uldis.person);
    await refused('right_beside_its_act', tries(null, row('access_right', given), byAnother));
    const invited = invitation({ expires_at: now() });
    const inviting = about('right.grant', { invitation: invited.id });
    const byOther = about('right.grant', { invitation: invited.id }, cast.uldis.person);
    await refused('invitation_beside_its_act', tries(null, row('access_invitation', invited), byOther));
    await refused(
      'invitation_for_two_weeks',
      tries(null, row('access_invitation', { ...invited, expires_at: now().add({ hours: 14 * 24 + 1 }) }), inviting),
    );
    await refused(
      'written_at_its_time',
      tries(null, row('access_invitation', { ...invited, valid_from: now().subtract({ hours: 1 }) }), inviting),
    );
    assert.equal(await tries(null, row('access_invitation', invited), inviting), 'nothing');
    const late = `update access_invitation set claimed_at = now(), claimed_by = '${cast.baiba.person}' where id = '${invited.id}'`;
    const claiming = about('invitation.claim', { invitation: invited.id }, cast.baiba.person);
    await refused('invitation_in_time', tries(null, late, claiming));
  },
});
