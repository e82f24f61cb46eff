// Bundle the design page into a folder outside of the package.
import { copyFile, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) throw new Error("Say which folder to write to.");

/** All parts and all their words, at hand: there is no kernel to ask. */
const all = {
  name: "all",
  setup(build) {
    build.onResolve({ filter: /^all:/ }, ({ path }) => ({ path, namespace: "all" }));
    build.onLoad({ filter: /^all:parts$/, namespace: "all" }, async () => {
      const paths = await readdir(join(here, "../src/journey/parts"), { recursive: true });
      const names = paths.filter((path) => /^\w+.index\.tsx$/.test(path)).map(dirname);
      const lines = names.map((name) => `${name}: () => import("../src/journey/parts/${name}/index")`);
      return { contents: `export default { ${lines.join(", ")} };`, resolveDir: here };
    });
    build.onLoad({ filter: /^all:words$/, namespace: "all" }, async () => {
      const folder = join(here, "../../src/ipyjourney/locale/en");
      const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")));
      return { contents: texts.join("\n").replace(/^#.*\n?/gm, ""), loader: "text" };
    });
  },
};

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
  plugins: [all],
});
await copyFile(join(here, "index.html"), join(out, "index.html"));
console.log(await readFile(join(out, "index.html"), "utf8").then((text) => `${text.length} characters of page`));
