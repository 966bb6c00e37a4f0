// The long fuzz run: `node bin/run.js packages/signatures/test/fuzz/long-run.ts [COUNT] [SEED]`. The tests run a short one.

import { makersFiles } from '../makers/makers-files.ts';
import { fuzz } from './fuzz.ts';

const [count = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`seed ${seed}`);
console.log(fuzz({ count: Number(count), milliseconds: Infinity, seed: Number(seed), ...makersFiles() }));
