import type { lv } from './words.lv.ts';

const catalogue = 'The catalogue of e-services: which can be applied for on a mandate, and which data they need.';

export const en: typeof lv = {
  title: 'Help',
  titleOf: (role) => `Help: ${role}`,
  lead: 'What waits where, how the work is done, and by which keys.',
  signIn: 'Sign in to see the help for your own work. Below is the help for each role.',
  waits: 'What waits where',
  acts: 'What you can do, and how',
  actsLead: 'Press a point of law to read what it says.',
  keys: 'Keys',
  keyList: [
    'the search box at the top of a page (Alt+Shift+M in Firefox, Control+Option+M on a Mac)',
    'the first page of the menu, Alt+2 the second and so on to Alt+9 (in Firefox and on a Mac as above)',
    'a new case: on the start page and in the list of cases',
    'this help',
    'the first press on a page offers to go straight to the content; from then on, field by field',
    'sends the form from a field, and presses a link or button',
    'closes the words of a point of law',
    'on “Record a consultation”: the next client, one of the six commonest, another consultation',
    'there too: takes back what was just recorded',
  ],
  otherRoles: 'Help for other roles',
  whom: 'Whom to ask',
  whomCentre: 'Your own centre:',
  whomRights: "Your organisation's administrator decides about access, the ministry about administrators' access.",
  roles: {
    employee: {
      lead: 'You serve clients and apply for e-services in their names. A case leads you through the duties in their order: the next one always stands out.',
      waits: {
        '/start':
          "Whom to tell today, what is overdue, which mandates run out, and how many cases are not finished: first yours, then the whole centre's.",
        '/cases': 'Cases in which something is still to be done. A new one is opened by “New case”.',
        '/to-tell': 'Clients who are to be informed of the planned time or of the result, and how they are reached.',
        '/consultations': "Consultations on record, and recording a new one. The client's name is not recorded.",
        '/satisfaction': 'What clients say of the service, on ten points: cards of paper and a tablet at the desk.',
        '/statistics': 'What your centre did, by months, and what centres like it have in the middle.',
        '/catalogue': catalogue,
        '/register': 'The first copies of signed mandates: their numbers, places and marks.',
      },
    },
    viewer: {
      lead: "You see the centre's cases, but serve no clients and record nothing.",
      waits: {
        '/start': 'How many cases wait at the centre, what is overdue, and what ends soon.',
        '/cases': "The centre's cases, and what each waits for.",
        '/to-tell': 'Clients whom an employee has not informed yet.',
        '/consultations': 'Consultations recorded at the centre.',
        '/satisfaction': 'Tablets at the desks, and the cards entered by day.',
        '/statistics': 'What the centre did, by months, and what centres like it have in the middle.',
        '/catalogue': catalogue,
        '/register': 'The copies of mandates that the centre keeps.',
      },
    },
    auditor: {
      lead: "You check what was done at the centre, and who saw whose data. So does a data protection officer who was given an auditor's access.",
      waits: {
        '/start':
          'What the last verification of the log found, and the week’s refused actions and opened records of persons since you last looked at it.',
        '/audit':
          "The centre's audit log: who did or saw what, and when. It is narrowed to one client, case or mandate by stating a purpose.",
        '/catalogue': catalogue,
        '/register': 'The register of mandates; an entry leads to the log.',
      },
    },
    organisation_auditor: {
      lead: 'You check what was done in your organisation outside its centres: access, invitations and access requests. So does a data protection officer who was given this access.',
      waits: {
        '/start':
          'The actions of the week that were refused since you last looked at the log, and may be worth a question.',
        '/audit':
          "The organisation's audit log, and the list of the people whose data an account or a network address saw.",
        '/catalogue': catalogue,
      },
    },
    administrator: {
      lead: "You give and remove your organisation's users' access in time, and answer for it.",
      waits: {
        '/start': 'Rights to review, that end or are not used, and requests returned for completion or waiting.',
        '/rights':
          'All access that was given, invitations, and the review each quarter. You are mailed about access that ends.',
        '/access-requests':
          "Requests to the ministry for administrators' access: the draft, the form, the signed file, the decision.",
        '/organisations':
          'Your organisation and its centres: address, phone, data protection officer; changes from a day on.',
        '/catalogue': catalogue,
        '/classification':
          "The municipality's classification scheme: bring it in from a table, look it through, adopt it from a day.",
        '/retention': 'Until when each centre keeps its mandates, which are due, and which a legal hold keeps longer.',
        '/archive-files':
          'The archive file in which each centre keeps its mandates. Without one nothing can be signed.',
      },
    },
    ministry_officer: {
      lead: 'You decide on access requests, and watch how organisations look after access.',
      waits: {
        '/start': 'Requests to decide on, and organisations without an administrator or late with their review.',
        '/access-requests':
          'Requests received; those to be decided come first. A request that came by post is registered here.',
        '/rights': "Administrators' access, and figures of how organisations review it.",
        '/organisations': 'All organisations and centres: adding, changes from a day on, and closing.',
        '/statistics': 'What was done in the whole network, by months: on the page, and as files.',
        '/catalogue': catalogue,
      },
    },
    holder_officer: {
      lead: "You keep the data of your service holder's e-services in the catalogue.",
      waits: {
        '/start':
          'Which of your e-services lack something, what takes effect soon, and of what clients were told late or should have been told by now.',
        '/e-services': 'Your e-services with all their data: change them from a day on, or withdraw what is planned.',
        '/catalogue': 'The catalogue as the centres see it.',
        '/statistics': 'How often centres applied for your e-services and advised on them, by months.',
      },
    },
    representative: {
      lead: "You prepare your organisation's request to the ministry for an administrator's access.",
      waits: {
        '/start': 'Requests returned for completion, not sent yet, or waiting for a decision.',
        '/access-requests':
          'Your requests: the draft, the form to sign, the file sent in with its validation report, the decision.',
      },
    },
  },
  how: {
    'case.open':
      'In the list of cases choose “New case”, and type the code or the name of the e-service and what the client declares. With the personal code and the number of the document, a client who has been here before is not copied out again.',
    'declaration.receive': 'In the case: the client declares that no means of electronic identification is available.',
    'identity.check':
      'In the case: compare the person with the document, copy the data of the document, and say how the check came out.',
    'identity.put-right':
      'On the page of identity: if data were recorded wrongly and the mandate is not signed yet, check anew and say what was wrong.',
    'notice.tell': 'In the case: read the notice aloud or give it to be read, and say in which language and how.',
    'notice.put-right':
      'On the page of the notice: if the language or the way was recorded wrongly, say the right one and why; a mandate that is not signed is then drawn up anew.',
    'mandate.draw':
      'In the case: choose the e-services and the term; then print both copies. If it was signed already on a spare blank, tick that and say when. Where the centre may and the client cannot sign, name a witness.',
    'mandate.sign': 'In the case: after signing, say where copy 1 is kept and that copy 2 was given to the client.',
    'scan.attach': "On the mandate's page: attach the scan of the signed copy.",
    'scan.put-right':
      "On the mandate's page: mark a scan that is not the right one and, if needed, attach the right one; the wrong one can still be seen.",
    'mandate.end': "On the mandate's page: say why the mandate ends, and from when.",
    'mandate.revoke-in-part':
      "On the mandate's page: if the client withdraws it for some e-services only, choose these; for the others it stays in force.",
    'application.file':
      'In the case: open the portal, identify yourself there, apply, and type the number that the portal gives.',
    'planned-time.tell':
      'In the case or in “Clients to contact”: type the time that the portal shows, and how you told the client.',
    'result.tell':
      'In the case or in “Clients to contact”: say how you told the client. The result itself is not recorded.',
    'application.put-right':
      'On the page of the application: type number, means and times as they are in the portal, and say why.',
    'planned-time.put-right':
      'On the page of the planned time: say whether the holder postponed it, the record is wrong, or the client was not told.',
    'result.put-right': 'On the page of the result: say what is wrong with the record, and why.',
    'application.say-outcome':
      'On the page of the application: say that the holder returned it, is working on it or refused it, or that the client withdrew it.',
    'case.close': 'In the case: if nothing more will be done in it, say why it is closed.',
    'case.take-over': "In the case: take over a colleague's case; a reason can be given.",
    'case.hand-over': 'In the case: choose a colleague who may serve clients today; the case becomes theirs.',
    'case.hand-over-orphaned':
      'From the notice in the list of cases, open the cases without a responsible employee and give all or some to a colleague.',
    'case.note': 'In the case: write what a colleague needs to know, without personal data. A note cannot be deleted.',
    'case.reopen': 'In a closed case: say why it is opened again.',
    'consultation.put-right':
      'In the record of a consultation: if it is wrong, recorded twice or none was held, say so; the earlier record stays.',
    'consultation.hold':
      "On “Record a consultation”: the commonest by one key, others by a few; without the client's name. Without a connection the record waits in the browser.",
    'consultation.undo': 'Right after recording, for one minute: the button or Backspace takes the record back.',
    'satisfaction.set-up-tablet':
      'On “Satisfaction”: say where the tablet stands, then open the shown address on it by its camera.',
    'satisfaction.put-away-tablet': 'On “Satisfaction”: close the page of a tablet that is not used any more.',
    'satisfaction.enter-cards':
      'On “Satisfaction”: how many cards of the day gave each number of points. The same page prints empty cards.',
    'satisfaction.put-right-cards': 'In a day of cards: enter all of them anew; the earlier record stays.',
    'register-entry.correct':
      'In the entry of the register: the new value supersedes the earlier one, which stays visible.',
    'blank.reserve':
      'On “Register of mandates”, “Spare blanks”: how many numbers, and why; then print the blanks while the system is there.',
    'blank.give-up': 'On the page of the reserved numbers: which blanks were not used or are spoiled, and why.',
    'right.grant': 'On “Access”: name, e-mail, role and term. The person is sent a link and accepts the access.',
    'right.extend': 'On the page of the access: a new term.',
    'right.review':
      'On “Access”, in the review: of each, or of all but exceptions at once, whether it is still needed.',
    'right.take': "On the page of the access: it ends at once, and so do the person's sessions.",
    'access-request.begin': 'On “Access requests”: begin a request, and type its rows or attach a table.',
    'access-request.make-form': 'In the request: once made, the form no longer changes; download and sign it.',
    'access-request.send': 'In the request: attach the file with a secure electronic signature and a time stamp.',
    'e-service.change': 'On “My e-services”: the data as they will be from a day still to come, and why.',
    'e-service.withdraw-change': 'On the page of the e-service: withdraw a planned change before its day, and say why.',
    'access-request.decide':
      'In the request: all rows are decided at once. All can be approved together and exceptions refused, each with its reason.',
    'access-request.register': 'On “Access requests”: register a request that came in another way.',
    'hold.set': 'On the page of an entry of the register, “Legal holds”: what may not be destroyed, and why.',
    'hold.set-on-file': 'On “Retention terms”, at the centre: the year and the index of the file, and why.',
    'hold.lift': 'On “Retention terms”, at the centre: open the hold, and say why it is lifted.',
    'classification.bring':
      'On “Classification scheme”: choose the file of the scheme, or paste its table. Nothing applies yet.',
    'classification.adopt':
      'In the scheme: look through what changes, and say from which day it applies and how the National Archives agreed.',
    'archive-file.open':
      'On “Archive files”: the file index. Title and retention term are those of the classification scheme.',
    'audit-log.verify': 'On “Audit log”: ask for a verification; its outcome appears there.',
    'organisation.add': 'On the list of organisations: enter the name, the registration number and how to reach it.',
    'organisation.change': "On the organisation's page: enter what is new, and the day from which it holds.",
    'organisation.close':
      "On the organisation's page: give the day and the successor, when its centres are closed and no rights are left.",
    'centre.add':
      "On the municipality's page: enter the centre's name, address and contacts; then give its archive file.",
    'centre.change':
      "On the centre's page: enter what is new, and the day from which it holds. Earlier papers stay as they were.",
    'centre.say-hours': "On the centre's page, under “Opening hours”: enter the week and the day from which it holds.",
    'centre.say-day': "On the centre's page, under “Opening hours”: enter the days on which it works otherwise.",
    'centre.close':
      "On the centre's page: give the day and the successor, when its cases are finished and no rights are left.",
    'right.confirm': 'On the list of rights: confirm that it is the person whom you invited who has signed in.',
    'right.take-administrator': "On the list of rights: take an administrator's right and say on what ground.",
    'invitation.confirm':
      'On the list of rights: if the name on the means differs from the invitation, make sure and confirm.',
    'invitation.confirm-administrator':
      "On the list of rights: if the administrator's name on the means differs from the invitation, make sure and confirm.",
    'invitation.renew': 'On the list of rights: send a new link if the earlier one is too old or lost.',
    'invitation.renew-administrator':
      'On the list of rights: send the administrator a new link, without a new signed request.',
    'invitation.withdraw': 'On the list of rights: withdraw an invitation that nobody has used yet.',
    'invitation.withdraw-administrator':
      "On the list of rights: withdraw an administrator's invitation that nobody has used yet.",
    'access-request.copy': 'On a request that was refused: begin a new one with the same data.',
    'access-request.save-draft': 'In the draft: enter rows and save; it can be finished later.',
    'access-request.keep-table':
      'In the draft: attach a table of rows; how it is understood is shown before it is taken over.',
    'access-request.take-table':
      'In the draft: take the rows over from the table when its columns are understood rightly.',
    'access-request.validate-again': 'In the request: check the signed file again if the answer was not known yet.',
    'doubt.record': "In the person's record: say why you doubt their capacity or free will.",
    'doubt.say': "In the person's record: write down an objection, review the doubt, or say that it no longer stands.",
    'death.record': "In the person's record: give the day of death and who told of it; all mandates end.",
    'death.say-mistaken': "In the person's record: say why the death was recorded by mistake.",
    'death.confirm-mistaken':
      "In the person's record: confirm a colleague's word that the death was recorded by mistake.",
  },
};
