// A widget is a first module with its style sheet, which every instance carries, and parts that are loaded late. A part
// does not pack again what is in the first module: it takes it from there, by number. A saved page has one script and
// one sheet for all that is on it.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, watch as watchFolder, writeFile } from "node:fs/promises";
import { dirname, extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import esbuild from "esbuild";
import { firstSheet, partSheet } from "./scoped.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "src", "ipyjourney", "static");
const watch = process.argv.includes("--watch");
const WIDGETS = ["journey", "cohort", "flow"];

// Raw bytes: of a first module, of its style sheet, and of a part with its style sheet.
const MOST_SCRIPT = 90_000;
const MOST_STYLE = 20_000;
const MOST_PART = 45_000;

// With a text of one of these beside it, code may be packed.
const FREE = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

// Of what makes a saved page live.
const MOST_PAGE = { ".js": 210_000, ".css": 60_000 };

const options = {
  absWorkingDir: here,
  outdir: out,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: !watch,
  legalComments: "none",
  metafile: true,
  write: false,
};

/** Names of what a module exports. */
async function exportsOf(path) {
  const single = { ...options, entryPoints: [path], bundle: path.includes("node_modules"), minify: false };
  const { metafile } = await esbuild.build(single);
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports ?? []);
}

/** Paths of the modules that a bundle holds. */
const modulesOf = ({ outputs }) =>
  new Set(
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput)),
  );

const posix = (path) => relative(here, path).split(sep).join("/");

/** In place of a module that the first one has, one that takes its exports from there; those not used fall away. */
const taking = (shared) => ({
  name: "taking",
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (kind === "entry-point" || pluginData === "resolved") return;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: "resolved" });
      const name = posix(found.path);
      // What is not shared esbuild finds by itself, and the settings for it.
      return shared.has(name) ? { path: name, namespace: "first", sideEffects: false } : undefined;
    });
    build.onLoad({ filter: /./, namespace: "first" }, async ({ path }) => {
      if (path.endsWith(".css")) return { contents: "", loader: "css" };
      const names = await exportsOf(path);
      const taken = (name) => `/* @__PURE__ */ ipjTake("${path}:${name}")`;
      const lines = names.map((name) =>
        name === "default" ? `export default ${taken(name)};` : `export const ${name} = ${taken(name)};`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
});

/** What a list of names and the parts that go by it have in common: a part must not count on another list. */
const stampOf = (names) => createHash("sha256").update(names.join()).digest("hex").slice(0, 8);

/** The list of what the parts take, after its stamp. */
const giving = (names) => ({
  name: "giving",
  setup(build) {
    build.onLoad({ filter: /shared[/\\]kit\.ts$/ }, () => {
      const imports = names.map((name, index) => {
        const [path, exported] = name.split(":");
        return `import { ${exported} as k${index} } from "./${path}";`;
      });
      const list = [JSON.stringify(stampOf(names)), ...names.map((_, index) => `k${index}`)].join(", ");
      return { contents: `${imports.join("\n")}\nexport const kit = () => [${list}];`, resolveDir: here };
    });
  },
});

/** Build the parts of a widget; gives the names that they take. */
async function buildParts(widget, shared) {
  const folder = join("src", widget, "parts");
  const entries = (await readdir(join(here, folder), { recursive: true })).filter((path) =>
    /^\w+.index\.tsx$/.test(path),
  );
  const built = await esbuild.build({
    ...options,
    entryPoints: Object.fromEntries(entries.map((path) => [`${widget}.${dirname(path)}`, join(folder, path)])),
    format: "iife",
    globalName: "ipjPart",
    banner: { js: `export default (ipjTake) => { if (ipjTake[0] !== ${STAMP}) return null;` },
    footer: { js: "return ipjPart; };" },
    plugins: [taking(shared)],
  });
  return built;
}

const STAMP = "ipjStamp";
const TAKEN = /ipjTake\("([^"]+)"\)/g;

async function buildWidget(widget) {
  const entry = { ...options, entryPoints: { [widget]: `src/${widget}/index.tsx` } };
  const alone = await esbuild.build(entry);
  const parts = await buildParts(widget, modulesOf(alone.metafile));
  const taken = new Set(parts.outputFiles.flatMap(({ text }) => [...text.matchAll(TAKEN)].map(([, name]) => name)));
  const names = [...taken].sort();
  const first = await esbuild.build({
    ...entry,
    plugins: [giving(names)],
    sourcemap: watch ? "inline" : false,
  });
  const number = (_, name) => `ipjTake[${names.indexOf(name) + 1}]`;
  const bound = (text) => text.replace(STAMP, JSON.stringify(stampOf(names))).replace(TAKEN, number);
  const written = [
    ...first.outputFiles.map(({ path, text }) => [path, path.endsWith(".css") ? firstSheet(widget, text) : text]),
    ...parts.outputFiles.map(({ path, text }) => [path, path.endsWith(".js") ? bound(text) : partSheet(widget, text)]),
  ];
  await Promise.all(written.map(([path, text]) => writeFile(path, text)));
  return { paths: written.map(([path]) => path), metafiles: [first.metafile, parts.metafile] };
}

/** On a page the sheet of each kind of analysis reaches drawings of that kind alone; animations have no place of theirs. */
const apart = {
  name: "apart",
  setup(build) {
    const keyframes = /@keyframes [\w-]+ \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
    build.onLoad({ filter: /src[/\\](?:journey|cohort|flow)[/\\].*\.css$/ }, async ({ path }) => {
      const sheet = await readFile(path, "utf8");
      const [, kind] = posix(path).split("/");
      const rules = `:where(.ipj-page-${kind}) { ${sheet.replace(keyframes, "")} }`;
      return { contents: [...(sheet.match(keyframes) ?? []), rules].join("\n"), loader: "css" };
    });
  },
};

/** Build what makes a saved page live. */
async function buildPage() {
  const { outputFiles, metafile } = await esbuild.build({
    ...options,
    entryPoints: { page: "src/page/index.ts" },
    format: "iife",
    plugins: [apart],
  });
  const notices = (await noticesOf([metafile])).join("\n");
  for (const { path, text: packed } of outputFiles) {
    // Who saves a page passes this code on.
    const text = path.endsWith(".js") ? `/*!\n${notices}*/\n${packed}` : packed;
    // It stands in an element of the page, which nothing in it may end.
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${relative(out, path)} cannot stand in a page.`);
    await writeFile(path, text);
  }
  return { paths: outputFiles.map(({ path }) => path), metafiles: [metafile] };
}

/** Paths of what is not ours and ended up in bundles. */
const foreign = (metafiles) =>
  [...new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)))].filter((path) => path.includes("node_modules/"));

/** The licence of a package, with its name, version and holder: whoever passes its code on passes that on too. */
async function noticeOf(name) {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (!FREE.has(license)) throw new Error(`${name} has the licence ${license}: decide whether it may be packed.`);
  const file = (await readdir(folder)).find((path) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(path));
  if (!file) throw new Error(`${name} is packed, but brings no text of its licence.`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}

const noticesOf = (metafiles) => {
  const names = foreign(metafiles).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)[1]);
  return Promise.all([...new Set(names)].sort().map(noticeOf));
};

/** Write down whose code is packed: the wheel has that among its licences, and a test compares it with the paths. */
async function writeNotices(metafiles) {
  const head = "The front end of ipyjourney has code of these packages in it.\n";
  await writeFile(join(here, "..", "THIRD_PARTY_LICENSES.txt"), [head, ...(await noticesOf(metafiles))].join("\n"));
  await writeFile(join(out, "foreign.json"), `${JSON.stringify(foreign(metafiles).sort())}\n`);
}

/** What was built from sources that are gone. */
async function removeOthers(paths) {
  const old = (await readdir(out)).filter((name) => /\.(?:js|css)$/.test(name) && !paths.includes(join(out, name)));
  await Promise.all(old.map((name) => rm(join(out, name))));
}

function mostOf(name) {
  if (name.startsWith("page.")) return MOST_PAGE[extname(name)];
  if (name.split(".").length > 2) return MOST_PART;
  return name.endsWith(".css") ? MOST_STYLE : MOST_SCRIPT;
}

/** A bundle that is too large is still a bundle: the tests refuse it, the build only says so. */
async function reportSize(path) {
  const name = relative(out, path);
  const most = mostOf(name);
  const content = await readFile(path);
  const verdict = content.length > most ? `, MORE than the ${most} allowed` : "";
  console.log(`${name}: ${content.length} bytes, ${gzipSync(content).length} with gzip${verdict}`);
}

async function build() {
  // A fresh checkout has no folder for what is built.
  await mkdir(out, { recursive: true });
  const built = await Promise.all([...WIDGETS.map(buildWidget), buildPage()]);
  const paths = built.flatMap((each) => each.paths);
  await writeNotices(built.flatMap(({ metafiles }) => metafiles));
  await removeOthers(paths);
  if (!watch) for (const path of paths.sort()) await reportSize(path);
}

await build();
if (watch) {
  for await (const { filename } of watchFolder(join(here, "src"), { recursive: true })) {
    // A half-written source is mended soon; esbuild has said what is wrong with it.
    await build().then(
      () => console.log(`built after a change of ${filename}`),
      () => undefined,
    );
  }
}
