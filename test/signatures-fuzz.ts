// The long fuzz run: `node bin/run.js test/signatures-fuzz.ts [COUNT] [SEED]`. The tests run a short one.
import { fuzz } from '#signatures/fuzz/index.ts';
import { makersFiles } from '#test/makers-files.ts';

const [count = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`seed ${seed}`);
console.log(fuzz({ count: Number(count), milliseconds: Infinity, seed: Number(seed), ...makersFiles() }));
