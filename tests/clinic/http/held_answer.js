// An answer that is complete before any of it leaves, so that it can still become another, or none.

/** @typedef {{status: number, headers: Record<string, any>, body: Buffer}} Answer */

/**
 * Whatever is written from now on is kept. Gives the whole when it has ended.
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<Answer>}
 */
export function held(response) {
    const chunks = [];
    return new Promise((resolve) => {
        response.write = (chunk) => {
            chunks.push(Buffer.from(chunk));
            return true;
        };
        response.end = (chunk) => {
            if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
            delete response.write;
            delete response.end;
            resolve({
                status: response.statusCode,
                headers: { ...response.getHeaders() },
                body: Buffer.concat(chunks),
            });
            return response;
        };
    });
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 */
export function send(response, { status, headers, body }) {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (status !== 304 && status !== 204) response.setHeader('Content-Length', body.length);
    response.end(body);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {{status: number, headers?: Record<string, any>, body?: any}} answer a body that is no text goes as FHIR's JSON
 */
export function write(response, { status, headers = {}, body }) {
    response.statusCode = status;
    if (body !== undefined && typeof body !== 'string')
        response.setHeader('Content-Type', 'application/fhir+json; charset=utf-8');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
}
