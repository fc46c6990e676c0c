// Hands the secret of the staff's codes to a patient's app: GET CareTeam/[id]/$staff-code-secret.

import { notFound } from '../fhir/outcomes.js';
import { base32 } from './staff_code.js';

/**
 * It is no resource, so no search, history or export ever has it. Who may read the care team may ask.
 * @param {import('../fhir/store.js').ClinicStore} store
 * @param {Buffer} secret
 * @returns {import('../fhir/rest.js').Operation}
 */
export function staffSecretOperation(store, secret) {
    return ({ path }, { access }) => {
        const [type, id] = path.split('/');
        access.mustAllow('r', 'CareTeam');
        const team = type === 'CareTeam' ? store.version(type, id)?.resource : undefined;
        if (!team) throw notFound('There is no such care team');
        access.mustHold(team);
        return {
            resourceType: 'Parameters',
            parameter: [
                { name: 'secret', valueString: base32(secret) },
                { name: 'algorithm', valueCode: 'SHA1' },
                { name: 'digits', valueInteger: 6 },
                { name: 'period', valueInteger: 30 },
            ],
        };
    };
}
