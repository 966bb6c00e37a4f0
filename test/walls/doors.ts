import { posix } from 'node:path';
import { isTest, ladder, type Rule, roomOf } from './house.ts';
import { type Import, sourcesOf } from './source.ts';

/** Rules 1 and 2: who may enter whom, and by which door. */
export const doors: Rule = (house) =>
  sourcesOf(house).flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      const fault = faultOf(path, one);
      return fault ? [`${path}:${one.line} imports ${one.name ?? 'what is not yet known'}: ${fault}`] : [];
    }),
  );

function faultOf(path: string, { name, file, isType }: Import): string | undefined {
  if (name === undefined) return isTest(path) ? undefined : 'write the name in quotes, so that this test can follow it';
  if (file === undefined) return undefined;
  // What a published package may import, and who may import it, is rule 6.
  if ([path, file].some((one) => /^packages\/(signatures|amendments|small-cells|transparency-log)\//.test(one)))
    return undefined;
  if (name.includes('../')) return 'never go up by ../; enter by #room/… instead';
  if (name.startsWith('./') && !path.startsWith('src/')) return undefined;
  if (file.startsWith('packages/demo/'))
    return isTest(path) || !path.startsWith('src/')
      ? undefined
      : 'production does not know the demo; take it as an argument';
  if (file.startsWith('test/'))
    return isTest(path) || !path.startsWith('src/') ? undefined : 'the site does not depend on its tests';
  if (file.startsWith('bench/') && path.startsWith('bench/')) return undefined;
  const [from, to] = [roomOf(path), roomOf(file)];
  if (to === undefined) return 'what is outside src and test stands above them';
  if (from === to) return insideRoom(path, name, file, to);
  if (!name.startsWith('#')) return `enter a room by its door, #${to}/index.ts`;
  // A type is only the shape of what a room's own tests pass to it.
  if (!path.startsWith('src/') && isType) return undefined;
  // `test/support/cast/access-requests.ts` belongs to the tests of that room, and may look inside.
  if (isTest(path) && posix.basename(path).startsWith(to)) return undefined;
  return outOfOrder(from, to) ?? besideTheDoor(path, from, file, to);
}

function insideRoom(path: string, name: string, file: string, room: string): string | undefined {
  if (room !== '' && isDoor(file) && !isTest(path))
    return 'a room does not use its own door; import the ./file.ts that has it';
  const isBeside = posix.dirname(path) === posix.dirname(file);
  return isBeside && name.startsWith('#') ? `it lies beside; write ./${posix.basename(file)}` : undefined;
}

function outOfOrder(from: string | undefined, to: string): string | undefined {
  if (to !== '' && !ladder.includes(to)) return `${to} is no rung of the ladder; add it there, and to STYLE.md`;
  if (standsAboveAll(from)) return undefined;
  if (to === '') return 'it stands above all rooms; take what you need of it as an argument';
  if (ladder.indexOf(from) > ladder.indexOf(to)) return undefined;
  return `${to} stands above ${from}; take what you need as an argument, or move it to the room it belongs to`;
}

function besideTheDoor(path: string, from: string | undefined, file: string, to: string): string | undefined {
  if (to === '' || to === 'platform' || isDoor(file)) return undefined;
  if (!isPagesOrApi(file) && !isWingsDoor(file)) {
    return `enter by the door, #${to}/index.ts, and let it promise what you need`;
  }
  if (standsAboveAll(from) || isTest(path)) return undefined;
  return 'only the files that stand above all rooms import pages, api and wings';
}

/** The files beside the rooms, and those outside of `src`: tests, the bench, the screenshots. */
function standsAboveAll(from: string | undefined): from is '' | undefined {
  return from === '' || from === undefined;
}

function isDoor(file: string): boolean {
  return /^src\/[^/]+\/index\.ts$/.test(file);
}

/** A wing is a part of a room that only some ways of starting need, such as the development provider. */
function isWingsDoor(file: string): boolean {
  return /^src\/[^/]+\/[^/]+\/index\.ts$/.test(file);
}

function isPagesOrApi(file: string): boolean {
  return /^src\/[^/]+\/(?:[^/]+\/)?(pages\.tsx|api\.tsx?)$/.test(file);
}
