// One bundle per widget: every instance carries its own copy, so each holds only what it needs.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "src", "ipyjourney", "static");
const watch = process.argv.includes("--watch");

// Raw bytes of one widget: the script with its words, and the style sheet.
const MOST_SCRIPT = 90_000;
const MOST_STYLE = 20_000;

/** Fluent resources as text, without comments. */
const words = {
  name: "words",
  setup(build) {
    build.onLoad({ filter: /\.ftl$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/^#.*\n?/gm, "").replace(/\n{2,}/g, "\n"),
      loader: "text",
    }));
  },
};

const options = {
  absWorkingDir: here,
  entryPoints: { journey: "src/journey/index.tsx" },
  outdir: out,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: !watch,
  sourcemap: watch ? "inline" : false,
  legalComments: "none",
  metafile: true,
  plugins: [words],
};

/** Names of the packages that ended up in a bundle. */
function packagesOf(metafile) {
  const names = Object.keys(metafile.inputs).flatMap((path) => {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
    return found ? [found[1]] : [];
  });
  return [...new Set(names)].sort();
}

/** Some packages name their licence and leave out its text. */
const readLicense = (name) => readFile(join(here, "licenses", `${name}.txt`), "utf8");

/** Write down whose code is packed: the licences ask for it. */
async function writeNotices(metafile) {
  const notices = await Promise.all(
    packagesOf(metafile).map(async (name) => {
      const folder = join(here, "node_modules", name);
      const { version, license, author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      const text = await readFile(join(folder, "LICENSE"), "utf8").catch(() => readLicense(license));
      return `${name} ${version} (${license})${author ? `, ${author.name ?? author}` : ""}\n\n${text}`;
    }),
  );
  await writeFile(join(out, "third-party-licenses.txt"), notices.join("\n\n"));
}

/** A bundle that is too large is still a bundle: the tests refuse it, the build only says so. */
async function reportSize(name) {
  for (const [file, most] of Object.entries({ [`${name}.js`]: MOST_SCRIPT, [`${name}.css`]: MOST_STYLE })) {
    const content = await readFile(join(out, file));
    const verdict = content.length > most ? `, MORE than the ${most} allowed` : "";
    console.log(`${file}: ${content.length} bytes, ${gzipSync(content).length} with gzip${verdict}`);
  }
}

if (watch) {
  await (await esbuild.context(options)).watch();
} else {
  const { metafile } = await esbuild.build(options);
  await writeNotices(metafile);
  await Promise.all(Object.keys(options.entryPoints).map(reportSize));
}
