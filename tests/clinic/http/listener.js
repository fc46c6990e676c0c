// A server on loopback that answers nobody who came through a name that is not loopback's.

import { createServer } from 'node:http';
import { once } from 'node:events';

const hosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * A page elsewhere can make a browser send requests here under its own name (DNS rebinding).
 * @param {import('node:http').IncomingMessage} request
 */
export function isFromLoopback(request) {
    const host = /^(\[[0-9a-f:]+\]|[^:]*)(:\d+)?$/i.exec(request.headers.host ?? '')?.[1];
    return host !== undefined && hosts.has(host);
}

/**
 * A page elsewhere can post forms here; a browser says so.
 * @param {import('node:http').IncomingMessage} request
 * @param {string} own
 */
export function isFromElsewhere(request, own) {
    const { origin } = request.headers;
    return origin !== undefined && origin !== own;
}

/**
 * @param {number} port 0: any that is free
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} serve
 */
export async function listening(port, serve) {
    const server = createServer((request, response) => {
        serve(request, response).catch((error) => {
            console.error(error);
            response.destroy();
        });
    });
    server.keepAliveTimeout = 5000;
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
}

/** @param {import('node:http').Server} server */
export async function closed(server) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
}
