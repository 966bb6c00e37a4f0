// Runs the TypeScript sources without a build: types and JSX are removed when a file is loaded. Loaded by `node
// --import`. (docs/decisions/0002-no-build-step.md)
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

// The tests start some 200 processes that load the same files: TYPESCRIPT_CACHE names a directory for the results.
// Outside the tests it is not set and nothing is written.
const cache = process.env.TYPESCRIPT_CACHE;
const transformer = cache && require('oxc-transform/package.json').version;
if (cache) mkdirSync(cache, { recursive: true });

registerHooks({
  load(url, context, nextLoad) {
    if (!/^file:.*\.tsx?$/.test(url)) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const text = readFileSync(path, 'utf8');
    return { format: 'module', shortCircuit: true, source: cache ? cached(path, text) : transform(path, text) };
  },
});

function cached(path, text) {
  const kept = join(cache, hash('sha256', JSON.stringify([transformer, path, text])));
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const source = transform(path, text);
    // Renamed into place, so that no process reads an incomplete file.
    writeFileSync(`${kept}.${process.pid}`, source);
    renameSync(`${kept}.${process.pid}`, kept);
    return source;
  }
}

function transform(path, text) {
  const { code, map, errors } = require('oxc-transform').transformSync(path, text, {
    jsx: { runtime: 'automatic', importSource: 'preact' },
    sourcemap: true,
  });
  if (errors.length > 0) throw new SyntaxError(errors.map((error) => error.codeframe ?? error.message).join('\n'));
  const inlineMap = Buffer.from(JSON.stringify(map)).toString('base64');
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}`;
}
