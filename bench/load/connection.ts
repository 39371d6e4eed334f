import { connect, type Socket } from "node:net";

export interface Reply {
  status: number;
  headers: string;
  body: Buffer;
}

/** HTTP/1.1 over one socket, one request at a time, as cheaply as possible, so that the service is the slower side. */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { resolve(reply: Reply): void; reject(error: Error): void } | undefined;

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1").setNoDelay(true);
    this.#socket.on("data", (chunk) => this.#take(chunk));
    this.#socket.on("error", (error) => this.#fail(error));
    this.#socket.on("close", () => this.#fail(new Error("The connection was closed.")));
  }

  ask(request: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error("The connection was closed."));
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed;
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error);
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const reply = parsed(this.#received);
    if (!reply) return;
    this.#received = Buffer.alloc(0);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (/\r\nconnection: close/i.test(reply.headers)) this.#socket.destroy();
    waiting?.resolve(reply);
  }
}

/** The response, once it is complete. */
function parsed(received: Buffer): Reply | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const headers = received.toString("latin1", 0, end);
  const status = Number(headers.slice(9, 12));
  const rest = received.subarray(end + 4);
  const length = /\r\ncontent-length: (\d+)/i.exec(headers)?.[1];
  if (length !== undefined) return rest.length < Number(length) ? undefined : { status, headers, body: rest };
  if (!/\r\ntransfer-encoding: chunked/i.test(headers)) return { status, headers, body: rest };
  // There is one request at a time, so the last bytes received are those of the last chunk.
  return rest.subarray(-5).toString("latin1") === "0\r\n\r\n" ? { status, headers, body: rest } : undefined;
}
