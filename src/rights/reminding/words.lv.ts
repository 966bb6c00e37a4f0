import { plural } from '#platform/languages/languages.ts';

export const lv = {
  overdueSubject: (organisation: string) => `Nokavēta tiesību pārskatīšana: ${organisation}`,
  overdue: ({ organisation, count, link }: { organisation: string; count: number; link: string }) =>
    `Labdien!

${organisation}: ${count} ${plural('lv', count, { one: 'lietotāja tiesības', other: 'lietotāju tiesības' })} šajā ceturksnī vēl nav pārskatītas, lai gan termiņš ir pagājis.

Apstipriniet tās, kas vēl vajadzīgas, un atņemiet pārējās:
${link}`,
  unusedSubject: (days: number) =>
    `Tiesības nav izmantotas ${days} ${plural('lv', days, { one: 'dienu', other: 'dienas' })}`,
  unused: ({
    name,
    place,
    role,
    since,
    count,
    link,
  }: {
    name: string;
    place: string;
    role: string;
    since: string;
    count: number;
    link: string;
  }) =>
    `Labdien!

Ar šīm piekļuves tiesībām ${count} ${plural('lv', count, { one: 'dienu', other: 'dienas' })} neviens nav strādājis.

Kam: ${name}
Kur: ${place}
Loma: ${role}
Kopš: ${since}

Ja tās vairs nav vajadzīgas, atņemiet tās:
${link}`,
};
