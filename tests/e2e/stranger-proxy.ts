import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that lets nothing out and remembers who asked for what. */
export interface StrangerProxy {
  readonly port: number;
  /** Hosts that were asked for and that are not the browser's own services. */
  readonly strangers: readonly string[];
  close(): void;
}

/**
 * Opens the proxy on this machine. Every request that no answer meets ends here, an extension's worker's too,
 * so a leak is seen whoever makes it.
 */
export async function openStrangerProxy(): Promise<StrangerProxy> {
  const strangers: string[] = [];
  const note = (host: string) => {
    if (!OWN_SERVICES.test(host.replace(/:\d+$/, ""))) strangers.push(host);
  };
  const server = createServer((request, response) => {
    note(URL.parse(request.url ?? "")?.host ?? "?");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    note(request.url ?? "?");
    socket.on("error", () => {});
    socket.end("HTTP/1.1 502 Nothing goes out\r\n\r\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    strangers,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What browsers call by themselves, whatever is installed in them: updates, certificates, clocks, portals. */
const OWN_SERVICES =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com|digicert\.com|lencr\.org)$/;
