import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { demoTrust, makeDemoPki, signContainer } from '#demo/pki/index.ts';
import { makeCertificate } from '#demo/pki/make-certificate.ts';
import { makeOcspAnswer } from '#demo/pki/make-ocsp-answer.ts';
import { element, oid, sequence } from '#demo/pki/write-der.ts';
import { DAY } from '#signatures/moment.ts';
import { type Mischief, openOutside } from './outside.ts';

const signerNames = ['good', 'revoked'] as const;

export type SignerName = (typeof signerNames)[number];

/** A trust service of a made-up country: its list, its signers, and who tells whether they were revoked (OCSP), who can be out of order. */
export interface TrustService {
  /** What a site has to know of it. */
  readonly settings: Readonly<Record<string, string>>;
  /** A container with the form, signed now without word on revocation; `stamped` false: nor with a time stamp. */
  sign(form: Uint8Array, by: SignerName, how?: { readonly stamped: boolean }): Buffer;
  disturb(how: Mischief): Promise<void>;
  mend(): Promise<void>;
  stop(): void;
}

/** Opens it in order. Its list and the anchor are written into the directory. */
export async function openTrustService(directory: string): Promise<TrustService> {
  const opened = Date.now();
  const pki = makeDemoPki(opened);
  const disturbed = await openOutside();
  const host = `127.0.0.1:${disturbed.port}`;
  const signers = {
    good: issued('good', 'Ģirts Derīgs'),
    revoked: { ...issued('revoked', 'Rita Atsaukta'), revokedSince: opened - 30 * DAY },
  };
  let server: Server | undefined;

  /** Whose certificate says where to ask about it. */
  function issued(name: SignerName, commonName: string) {
    const address = element(0x86, Buffer.from(`http://${host}/${name}`));
    return makeCertificate({
      subject: { commonName, country: 'LV' },
      purpose: 'qualified-signature',
      issuer: pki.authority,
      notBefore: opened - 400 * DAY,
      notAfter: opened + 400 * DAY,
      extensions: { '1.3.6.1.5.5.7.1.1': { value: sequence(sequence(oid('1.3.6.1.5.5.7.48.1'), address)) } },
    });
  }

  const stop = () => {
    disturbed.close();
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  };
  const mend = async () => {
    stop();
    const answering = createServer((request, response) => {
      const name = signerNames.find((each) => request.url === `/${each}`);
      if (!name) return response.writeHead(404).end();
      const { certificate, ...signer } = signers[name];
      const revoked = 'revokedSince' in signer ? { revokedSince: signer.revokedSince } : {};
      const about = { responder: pki.ocsp, issuer: pki.authority.certificate, certificate, at: Date.now() };
      return response.end(makeOcspAnswer({ ...about, ...revoked }));
    });
    server = answering;
    await new Promise<void>((listening) => answering.listen(disturbed.port, '127.0.0.1', listening));
  };

  await mend();
  const { lists, anchors } = demoTrust(pki, opened);
  const written = (name: string, [bytes = new Uint8Array()]: readonly Uint8Array[]) => {
    const file = join(directory, name);
    writeFileSync(file, bytes);
    return file;
  };
  return {
    settings: {
      TILTS_TRUST_LISTS: written('list.xml', lists),
      TILTS_TRUST_ANCHORS: written('anchor.der', anchors),
      TILTS_ASK_REVOCATION: host,
    },
    sign(form, by, { stamped } = { stamped: true }) {
      const file = { name: 'pieteikums.pdf', bytes: form };
      return signContainer(pki, [file], { signer: signers[by], at: Date.now(), level: stamped ? 'T' : 'B' });
    },
    async disturb(how) {
      stop();
      await disturbed.disturb(how);
    },
    mend,
    stop,
  };
}
