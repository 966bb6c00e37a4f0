import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';

/** What words may stand on, wherever they stand. */
const grounds = ['paper', 'ground', 'sea-soft'];
/** Between rows and around boxes; what it parts is told by room and words too. */
const separator = 'line';

const folder = join(import.meta.dirname, 'assets');
const tokens = read('tokens.css');
const [inLight = '', inDark = ''] = tokens.split('@media');
const schemes = { light: coloursIn(inLight), dark: coloursIn(inDark) };
const rules = globSync('*.css', { cwd: folder })
  .filter((name) => name !== 'tokens.css')
  .flatMap((name) => rulesIn(name));

test('both schemes have every colour, and the dark one is on screens alone', () => {
  assert.deepEqual([...schemes.dark.keys()], [...schemes.light.keys()]);
  assert.ok(schemes.light.size > 15);
  assert.match(inDark, /^ screen and \(prefers-color-scheme: dark\)/);
});

test('no style has a colour of its own, which would be right in one scheme alone', () => {
  for (const { where, declarations } of rules) {
    for (const [property, value] of declarations) {
      const isColour =
        /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch|color|color-mix)a?\(|\b(white|black|gr[ae]y|red)\b/i;
      assert.doesNotMatch(value, isColour, `${where}: ${property}`);
    }
  }
});

for (const [scheme, colours] of Object.entries(schemes)) {
  suite(`in the ${scheme} scheme`, () => {
    const expectContrast = (one: string, other: string, least: number, where: string) => {
      const ratio = contrast(colours.get(one), colours.get(other));
      assert.ok(ratio >= least, `${where}: --${one} on --${other} has ${ratio.toFixed(2)} : 1`);
    };

    test('words have 7 : 1 on whatever they stand on', () => {
      for (const { where, declarations } of rules) {
        const [own] = named(declarations, /^background(-color)?$/);
        const [word] = named(declarations, /^color$/);
        if (word && own) expectContrast(word, own, 7, where);
        else if (word) for (const ground of grounds) expectContrast(word, ground, isDrawn(where) ? 3 : 7, where);
        else if (own && (grounds.includes(own) || own.endsWith('-soft'))) {
          for (const usual of ['ink', 'ink-soft', 'sea']) expectContrast(usual, own, 7, where);
        } else if (own && own !== separator) expectContrast('paper', own, 7, where);
      }
    });

    test('edges and outlines have 3 : 1', () => {
      for (const { where, declarations } of rules) {
        for (const line of named(declarations, /^(border|outline)/)) {
          // White on the colour of what is chosen.
          if (line === separator || line === 'paper') continue;
          for (const ground of grounds) expectContrast(line, ground, 3, where);
        }
      }
    });
  });
}

/** The mark is a picture, and its name stands beside it. */
function isDrawn(where: string): boolean {
  return where.includes(' .mark');
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
}

function coloursIn(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

interface Rule {
  readonly where: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

function rulesIn(name: string): Rule[] {
  return [...read(name).matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    where: `${name} ${selector.trim().replaceAll(/\s+/g, ' ')}`,
    declarations: body
      .split(';')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  }));
}

/** The colours that the rule gives to these properties. */
function named(declarations: Rule['declarations'], properties: RegExp): string[] {
  return declarations
    .filter(([property]) => properties.test(property))
    .flatMap(([, value]) => [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, colour = '']) => colour))
    .filter((colour) => schemes.light.has(colour));
}

/** As WCAG 2.2 defines it. */
function contrast(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
