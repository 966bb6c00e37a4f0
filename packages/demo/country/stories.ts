import type { Story } from './story.ts';

const upToMandate = ['open', 'declare', 'check', 'tell-notice', 'draw-mandate'] as const;
const upToSigned = [...upToMandate, 'sign'] as const;
const upToFiled = [...upToSigned, 'file'] as const;
const upToPlanned = [...upToFiled, 'tell-planned-time'] as const;

const anita = { centre: 'upmala', by: 'anita' } as const;
const gatis = { centre: 'upmala', by: 'gatis' } as const;
const marta = { centre: 'kalnaji', by: 'marta' } as const;
const oskars = { centre: 'vejciems', by: 'oskars' } as const;

/** At least one case in every state that a case can be in, over the past weeks. */
export const stories: readonly Story[] = [
  // All done, and the client informed of the result.
  {
    ...anita,
    client: 'austra',
    eServices: ['EPD619'],
    plannedIn: -6,
    resultWay: 'phone',
    visits: [
      { ago: 18, at: '09:20', acts: upToPlanned },
      { ago: 4, at: '15:05', acts: ['tell-result'] },
    ],
  },
  // Two e-services under one mandate: one is filed, the other not yet.
  {
    ...anita,
    client: 'ojars',
    eServices: ['EPD01', 'EPD06'],
    plannedIn: 9,
    resultWay: 'email',
    visits: [{ ago: 3, at: '11:10', acts: upToPlanned }],
  },
  // The client should have been informed of the result days ago.
  {
    ...anita,
    client: 'biruta',
    eServices: ['EPD313'],
    plannedIn: -3,
    resultWay: 'phone',
    visits: [{ ago: 12, at: '10:40', acts: upToPlanned }],
  },
  // The client is to be informed of the result today; a colleague filed the application.
  {
    ...anita,
    client: 'haralds',
    eServices: ['EPD03'],
    plannedIn: 0,
    resultWay: 'in_person',
    visits: [
      { ago: 9, at: '09:05', acts: upToSigned },
      { ago: 9, at: '13:30', by: 'gatis', acts: ['file', 'tell-planned-time'] },
    ],
  },
  // Filed a moment ago; the client is not informed of the planned time yet.
  {
    ...anita,
    client: 'skaidrite',
    eServices: ['EPD04'],
    resultWay: 'post',
    visits: [{ ago: 0, at: 45, acts: upToFiled }],
  },
  // Signed for a child, to be filed.
  {
    ...anita,
    client: 'imants',
    eServices: ['EPD10'],
    resultWay: 'phone',
    visits: [{ ago: 0, at: 120, acts: upToSigned }],
  },
  // Drawn up, to be signed.
  { ...anita, client: 'zenta', eServices: ['EPD06'], visits: [{ ago: 0, at: 70, acts: upToMandate }] },
  // Identity confirmed; the notice is next.
  {
    ...anita,
    client: 'aivars',
    eServices: ['EPD07'],
    visits: [{ ago: 0, at: 30, acts: ['open', 'declare', 'check'] }],
  },
  { ...gatis, client: 'austra', eServices: ['EPD314'], visits: [{ ago: 0, at: 20, acts: ['open', 'declare'] }] },
  { ...gatis, client: 'austra', eServices: ['EPD315'], visits: [{ ago: 0, at: 10, acts: ['open'] }] },
  // The document was not valid.
  {
    ...gatis,
    client: 'teodors',
    eServices: ['EPD01'],
    visits: [{ ago: 6, at: '14:15', acts: ['open', 'declare', 'refuse-check'] }],
  },
  // Revoked before anything was filed.
  {
    ...gatis,
    client: 'voldemars',
    eServices: ['EPD08'],
    resultWay: 'phone',
    visits: [
      { ago: 8, at: '10:00', acts: upToSigned },
      { ago: 7, at: '09:45', acts: ['revoke'] },
    ],
  },
  // The client died; filed applications stay filed.
  {
    ...gatis,
    client: 'alma',
    eServices: ['EPD04', 'EPD06'],
    plannedIn: 4,
    resultWay: 'phone',
    visits: [
      { ago: 15, at: '12:20', acts: upToPlanned },
      { ago: 2, at: '08:50', acts: ['record-death'] },
    ],
  },
  // The term ended before anything was filed.
  {
    ...gatis,
    client: 'teodors',
    eServices: ['EPD06'],
    term: 10,
    visits: [{ ago: 28, at: '16:05', acts: upToSigned }],
  },
  // No result was asked for, so nothing is left to do.
  {
    ...gatis,
    client: 'mirdza',
    eServices: ['EPD09'],
    plannedIn: -2,
    resultWay: 'none',
    visits: [{ ago: 11, at: '11:55', acts: upToPlanned }],
  },
  // The first mandate was never signed; the client came back and was checked again.
  {
    ...gatis,
    client: 'biruta',
    eServices: ['EPD01'],
    plannedIn: 6,
    resultWay: 'phone',
    visits: [
      { ago: 10, at: '15:40', acts: [...upToMandate, 'annul'] },
      { ago: 5, at: '09:15', acts: ['check', 'tell-notice', 'draw-mandate', 'sign', 'file', 'tell-planned-time'] },
    ],
  },
  {
    ...marta,
    client: 'milda',
    eServices: ['EPD02'],
    resultWay: 'in_person',
    visits: [{ ago: 13, at: '10:10', acts: [...upToFiled, 'tell-result'] }],
  },
  {
    ...marta,
    client: 'fricis',
    eServices: ['EPD619'],
    plannedIn: 12,
    resultWay: 'post',
    visits: [{ ago: 2, at: '13:05', acts: upToPlanned }],
  },
  {
    ...oskars,
    client: 'lucija',
    eServices: ['EPD315'],
    plannedIn: -4,
    resultWay: 'phone',
    visits: [
      { ago: 14, at: '09:35', acts: upToPlanned },
      { ago: 3, at: '10:25', acts: ['tell-result'] },
    ],
  },
  { ...oskars, client: 'arnolds', eServices: ['EPD03'], visits: [{ ago: 1, at: '15:20', acts: upToSigned }] },
  // Has no Latvian personal code, and was informed through an interpreter.
  {
    ...oskars,
    client: 'jonas',
    eServices: ['EPD01'],
    plannedIn: 3,
    resultWay: 'email',
    visits: [{ ago: 4, at: '11:30', acts: upToPlanned }],
  },
];
