// A recording proxy: every connection of a browser goes through it, to whatever host, and is written down before anything is
// done with it. Speaks TLS with the visitor itself, so that it sees every byte; only my.uscis.gov is passed on, to the mock site.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as ask } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { makeCertificate } from '../../mock-site/certificate.ts';

const SITE_AUTHORITY = 'my.uscis.gov:443';

/** One request, as it left the browser. */
export interface WireRequest {
  /** `host:port` the browser asked the proxy for. */
  authority: string;
  isSecure: boolean;
  method: string;
  path: string;
  /** As sent, names in lower case. */
  headers: readonly (readonly [string, string])[];
  body: string;
  isUpgrade: boolean;
}

export interface Wire {
  port: number;
  /** Port of a UDP socket that counts what reaches it: some things go past every proxy. */
  udpPort: number;
  requests: WireRequest[];
  /** `host:port` of every connection, with or without a request on it. */
  connections: string[];
  /** First bytes of whatever was neither TLS nor HTTP. */
  strayBytes: string[];
  udpPackets: string[];
  close(): Promise<void>;
}

function headersOf({ rawHeaders }: IncomingMessage): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    pairs.push([(rawHeaders[at] ?? '').toLowerCase(), rawHeaders[at + 1] ?? '']);
  return pairs;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Passes one request on to the mock site and its answer back; a connection that the mock site breaks is broken here too. */
function passOn(mockSitePort: number, from: IncomingMessage, body: Buffer, to: ServerResponse): void {
  const onward = ask(
    {
      host: '127.0.0.1',
      port: mockSitePort,
      method: from.method,
      path: from.url,
      headers: from.headers,
      rejectUnauthorized: false,
      agent: false,
    },
    (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
      answer.on('error', () => to.destroy());
      answer.on('aborted', () => to.destroy());
    },
  );
  onward.on('error', () => to.destroy());
  to.on('close', () => onward.destroy());
  onward.end(body);
}

/** Starts a proxy in front of a mock site. Every host but my.uscis.gov is answered with 403, after it was written down. */
export async function startWire(mockSitePort: number): Promise<Wire> {
  const { key, cert } = await makeCertificate();
  const requests: WireRequest[] = [];
  const connections: string[] = [];
  const strayBytes: string[] = [];
  const udpPackets: string[] = [];
  const authorities = new WeakMap<Duplex, string>();
  const sockets = new Set<Socket>();

  const keep = (request: IncomingMessage, authority: string, body: string, isUpgrade: boolean): void => {
    requests.push({
      authority,
      isSecure: request.socket instanceof TLSSocket,
      method: request.method ?? '',
      path: request.url ?? '',
      headers: headersOf(request),
      body,
      isUpgrade,
    });
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const authority = authorities.get(request.socket) ?? request.headers.host ?? '';
    const body = await bodyOf(request);
    keep(request, authority, body.toString('latin1'), false);
    if (authority === SITE_AUTHORITY && request.socket instanceof TLSSocket)
      passOn(mockSitePort, request, body, response);
    else response.writeHead(403).end();
  };

  const inside = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  inside.on('upgrade', (request, socket) => {
    keep(request, authorities.get(request.socket) ?? request.headers.host ?? '', '', true);
    socket.destroy();
  });
  inside.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    if (error.rawPacket) strayBytes.push(error.rawPacket.subarray(0, 80).toString('latin1'));
    socket.destroy();
  });
  inside.on('connect', (request, socket: Duplex, head: Buffer) => {
    const authority = request.url ?? '';
    connections.push(authority);
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const begin = (first: Buffer): void => {
      socket.pause();
      socket.unshift(first);
      const isTls = first[0] === 0x16;
      const plain = isTls ? new TLSSocket(socket, { isServer: true, key, cert }) : socket;
      plain.on('error', () => undefined);
      authorities.set(plain, authority);
      inside.emit('connection', plain);
    };
    if (head.length > 0) begin(head);
    else socket.once('data', begin);
  });
  inside.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  inside.listen(0, '127.0.0.1');
  await once(inside, 'listening');
  const bound = inside.address();

  const udp = createSocket('udp4');
  udp.on('message', (message) => udpPackets.push(message.toString('latin1')));
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');

  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : 0,
    udpPort: udp.address().port,
    requests,
    connections,
    strayBytes,
    udpPackets,
    async close() {
      for (const socket of sockets) socket.destroy();
      udp.close();
      inside.close();
      await once(inside, 'close');
    },
  };
}
