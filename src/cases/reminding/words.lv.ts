export const lv = {
  duties: {
    '22.1.5': 'jāpiesaka e-pakalpojums',
    returned: 'jāpapildina pieteikums, ko turētājs atdeva',
    '22.1.6': 'klientam jāpaziņo plānotais izpildes laiks',
    '22.1.7': 'klientam jāpaziņo rezultāts',
  } as Record<string, string>,
  subject: (number: string, until: string) => `Pilnvarojums Nr. ${number} izbeidzas ${until}`,
  text: ({
    number,
    centre,
    until,
    toDo,
    link,
  }: {
    number: string;
    centre: string;
    until: string;
    toDo: string;
    link: string;
  }) =>
    `Labdien!

Drīz izbeidzas pilnvarojums, kurā vēl nav viss izdarīts.

Pilnvarojums: Nr. ${number}
Centrs: ${centre}
Pēdējā diena: ${until}
Darāms: ${toDo}

${link}`,
};
