export const lv = {
  check: 'Pilnvarojuma pārbaude',
  employee: 'Norādiet darbinieku, kā tas ir sertifikātā: PNOLV-…',
  person: 'Norādiet vai nu personas kodu, vai personas dokumentu un dzimšanas datumu.',
  eService: 'Norādiet e-pakalpojuma kodu portālā.',
  moment: 'Norādiet brīdi, kas nav agrāks par vakardienu un nav nākotnē, piemēram, 2026-03-02T08:30:00Z.',
  digest: 'Pievienojiet jautājuma kontrolsummu (Content-Digest, sha-256), kas atbilst jautājumam.',
  notItsOwn:
    'Par šo e-pakalpojumu sistēma nedrīkst jautāt, vai tās pieslēgums ir mainīts. Saņemiet jaunu piekļuves marķieri.',
  tooOften:
    'Par šo darbinieku vai no šīs sistēmas pēdējā minūtē ir pārāk daudz noraidītu jautājumu. Jautājiet pēc minūtes.',
};
