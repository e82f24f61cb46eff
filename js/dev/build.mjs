// Bundle the design page into a folder outside of the package.
import { copyFile, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) throw new Error("Say which folder to write to.");

await esbuild.build({
  absWorkingDir: here,
  entryPoints: { dev: "dev.ts" },
  outdir: out,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  sourcemap: "inline",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".ftl": "text" },
});
await copyFile(join(here, "index.html"), join(out, "index.html"));
console.log(await readFile(join(out, "index.html"), "utf8").then((text) => `${text.length} characters of page`));
