// Judges FHIR resources by the R4 definitions, with a validator that knows nothing of the program.
//
//     node validate.cjs FOLDER FILE...
//
// FOLDER holds the validator and HL7's definitions (tools/fetch). Each FILE is a Bundle; it is judged as a whole, each
// resource in it alone, and each against the profiles that it claims. Prints what is wrong and exits with 1, if anything is.

const fs = require("node:fs");
const path = require("node:path");

const [folder, ...files] = process.argv.slice(2);
const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
const { indexStructureDefinitionBundle, validateResource } = require(path.resolve(folder, "index.cjs"));

for (const name of ["profiles-types.json", "profiles-resources.json"])
    indexStructureDefinitionBundle(read(name));

const profiles = new Map();
for (const { resource } of read("profiles-others.json").entry)
    if (resource.resourceType === "StructureDefinition")
        profiles.set(resource.url, resource);

// The validator cannot follow a slice within a slice, which is how R4 writes this profile. US Core's asks for the same
// parts, codes and units.
for (const profile of read("us-core.json"))
    if (profile.url.endsWith("/us-core-blood-pressure"))
        profiles.set("http://hl7.org/fhir/StructureDefinition/bp", profile);

const problems = [];

function judge(where, resource, options) {
    try {
        validateResource(resource, options);
    } catch (error) {
        const issues = error.outcome?.issue ?? [{ details: { text: error.message } }];
        // Warnings are left to judgeReferences: the validator takes the word before "/" for a type, also in urn:uuid:...
        for (const issue of issues.filter((issue) => issue.severity !== "warning"))
            problems.push(`${where}: ${issue.details?.text ?? issue.code} ${issue.expression ?? ""}`);
    }
}

function judgeReferences(where, bundle) {
    const known = new Set(bundle.entry.map((entry) => entry.fullUrl));
    if (known.size !== bundle.entry.length)
        problems.push(`${where}: two resources have the same full URL`);
    JSON.stringify(bundle, (key, value) => {
        if (key === "reference" && !known.has(value))
            problems.push(`${where}: refers to ${value}, which is not there`);
        return value;
    });
}

function judgeProfiles(where, resource) {
    for (const url of resource.meta?.profile ?? []) {
        const profile = profiles.get(url);
        if (profile)
            judge(`${where} as ${url}`, resource, { profile });
        else
            problems.push(`${where}: claims ${url}, which nobody knows`);
    }
}

let judged = 0;
for (const file of files) {
    const bundle = JSON.parse(fs.readFileSync(file, "utf8"));
    judge(file, bundle);
    judgeReferences(file, bundle);
    for (const { fullUrl, resource } of bundle.entry ?? []) {
        judge(`${file} ${resource.resourceType} ${fullUrl}`, resource);
        judgeProfiles(`${file} ${resource.resourceType} ${fullUrl}`, resource);
        ++judged;
    }
}
console.log(problems.join("\n") || `valid: ${judged} resources in ${files.length} files`);
process.exit(problems.length > 0 ? 1 : 0);
