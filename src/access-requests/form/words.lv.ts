export const lv = {
  title: 'Lēmums par administratora piekļuves tiesībām',
  request: 'Pieteikums',
  organisation: 'Iesniedzējs',
  law: 'Pamats',
  lawText: 'Noteikumu Nr. 401 22. punkts un 2. pielikums',
  officer: 'Lēmumu pieņēma',
  date: 'Lēmuma brīdis',
  signer: 'Pieteikumu parakstīja',
  ground: 'Paraksta izvērtējums',
  sha256: 'Parakstītās datnes SHA-256',
  headings: ['Nr.', 'Vārds un uzvārds', 'Centrs/iestāde', 'Termiņš', 'Lēmums', 'Pamatojums'],
};
