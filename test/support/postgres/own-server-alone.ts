// A process that runs a private PostgreSQL until it is killed: node … own-server-alone.ts DIRECTORY
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';

const [directory = ''] = process.argv.slice(2);
try {
  const { ownerUrl } = await startPrivatePostgres({ directory });
  process.stdout.write(`${ownerUrl}\n`);
  setInterval(() => {}, 60_000);
} catch (error) {
  process.stderr.write((error as Error).message);
  process.exitCode = 1;
}
