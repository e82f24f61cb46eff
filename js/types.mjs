// Writes the wire's types from the JSON Schema of the Python models, read from standard input.
// With --print they go to standard output, so that a test can compare them with the file.
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const target = join(dirname(fileURLToPath(import.meta.url)), "src", "protocol", "generated.ts");

const each = (named, change) => Object.fromEntries(Object.entries(named).map(([name, part]) => [name, change(part)]));

/** The schema of what is written: every field is there, and only models have names. */
function tidied(schema) {
  if (Array.isArray(schema)) return schema.map(tidied);
  if (schema === null || typeof schema !== "object") return schema;
  const { title: _title, default: _default, minItems: _minItems, description, properties, $defs, ...rest } = schema;
  return {
    ...each(rest, tidied),
    ...(description && { description: description.split("\n\n")[0] }),
    ...(properties && { properties: each(properties, tidied), required: Object.keys(properties) }),
    ...($defs && { $defs: each($defs, tidied) }),
  };
}

/** Without the generator's remarks on where it met a name. */
const withoutRemarks = (types) =>
  types
    .replace(/ \*\n \* This interface was referenced by .*\n \* via .*\n/g, "")
    .replace(/\/\*\*\n \* This interface was referenced by .*\n \* via .*\n \*\/\n/g, "");

const types = await compile(tidied(JSON.parse(await text(process.stdin))), "Protocol", {
  additionalProperties: false,
  bannerComment: "/* Made by `npm run types` from the Python models; changes belong there. */",
  style: { printWidth: 120 },
  unreachableDefinitions: true,
});

if (process.argv.includes("--print")) process.stdout.write(withoutRemarks(types));
else await writeFile(target, withoutRemarks(types));
