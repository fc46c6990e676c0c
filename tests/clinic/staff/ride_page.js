// The page on which staff check the confirmation of a ride home: a token is pasted, and the device's key once.

import { html, page } from './html.js';
import { checkedRide, keyFrom, keyNamedIn, thumbprint } from './ride_token.js';

const faults = {
    noKey: 'The key of this device is not known here. Paste it as well.',
    badKey: 'That is no key: a JSON Web Key of the kind OKP, Ed25519, is needed.',
    malformed: 'That is no confirmation, or not all of one.',
    wrongKey: 'Another device has signed this.',
    tampered: 'Nobody has signed this as it stands.',
    fromTheFuture: 'It speaks of a moment that has not come. One of the two clocks is wrong.',
    expired: 'Its time is over.',
};

/** @param {number} seconds */
const instant = (seconds) => new Date(seconds * 1000).toISOString();

/** @param {import('./ride_token.js').RideClaims} claims */
function claimsTable(claims) {
    const rows = [
        ['Escort', claims.escort],
        ['Relation', claims.relation],
        ['How', claims.method],
        ['Confirmed by', claims.by ? `${claims.proof}: ${claims.by}` : claims.proof],
        ['Handed over', instant(claims.at)],
        ['No driving until', claims.noDrivingUntil === undefined ? 'not known' : instant(claims.noDrivingUntil)],
        ['Session', claims.session],
        ['Version of the rules', claims.policyVersion],
    ];
    return html`<table id="claims"><tbody>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table>`;
}

function resultOf({ claims, fault }) {
    if (claims)
        return html`<p id="result" role="status">Signed by this device: staff have confirmed the hand-over. Look at the person, too.</p>${claimsTable(claims)}`;
    return fault ? html`<p id="result" class="problem" role="alert">${faults[fault]}</p>` : '';
}

/** @param {{token?: string, key?: string, result?: any}} [shown] */
export function ridePage({ token = '', key = '', result = {} } = {}) {
    return page(
        'Check a ride home',
        html`
        <h1>Check a ride home</h1>
        <form method="post" action="/staff/ride">
            <label>Confirmation <textarea name="token" rows="6" required>${token}</textarea></label>
            <label>Key of the device, if it is not known here yet <textarea name="key" rows="3">${key}</textarea></label>
            <button>Check</button>
        </form>
        ${resultOf(result)}
        <p><a href="/staff">Back</a></p>`,
    );
}

/** Checks what is pasted. Keys that a token was signed with are remembered until the clinic closes. */
export class RideDesk {
    #keys = new Map();

    /** @param {string} token @param {string} keyText @param {number} now */
    check(token, keyText, now) {
        const pasted = keyText.trim() === '' ? undefined : keyFrom(keyText);
        if (keyText.trim() !== '' && !pasted) return { fault: 'badKey' };
        const key = pasted ?? this.#keys.get(keyNamedIn(token));
        if (!key) return { fault: keyNamedIn(token) === undefined ? 'malformed' : 'noKey' };
        const result = checkedRide(token, key, now);
        if (result.claims) this.#keys.set(thumbprint(key), key);
        return result;
    }
}
