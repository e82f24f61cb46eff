/// <reference types="vite/client" />
import { parseSync } from "vite";
import { expect, test } from "vitest";

// The kernel in memory is one of tests.
const SOURCES = import.meta.glob<string>(["../../src/**/*.{ts,tsx}", "!../../src/host/memory.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

type Node = Readonly<Record<string, unknown>>;

/** What people read or hear, set as an attribute or as a property. */
const READ =
  /^(?:aria-?(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|textContent)$/i;
const LETTERS = /\p{L}{2}/u;
/** Words beside each other, as in a sentence. */
const WORDS = /(?<![\w.#@$>[{(:-])\p{L}?\p{Ll}+,? \p{Ll}{2,}(?![\w={(:-])/u;
/** Selectors, media queries and paths of drawings. */
const IN_CODE = /^(?:button|details|input|summary|main)\b|^\(|ipj-|[[\]#>=]/;
const NOT_SAID = new Set(["ImportDeclaration", "ThrowStatement", "TSTypeAliasDeclaration", "TSInterfaceDeclaration"]);

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const nameOf = (node: unknown): string =>
  isNode(node) ? String(node.name ?? node.value ?? nameOf(node.property)) : "";

/** What a literal says. */
function said(node: Node): string[] {
  if (node.type === "Literal" && typeof node.value === "string") return [node.value];
  if (node.type === "TemplateElement") return [(node.value as { cooked: string }).cooked];
  return node.type === "JSXText" ? [String(node.value)] : [];
}

/** What an expression says, but for what is compared, looked up or asked of a function. */
function saidIn(node: Node): string[] {
  if (node.type === "CallExpression" || node.type === "BinaryExpression" || node.type === "MemberExpression") return [];
  const parts =
    node.type === "ConditionalExpression" ? [node.consequent, node.alternate].filter(isNode) : childrenOf(node);
  return [...said(node), ...parts.flatMap(saidIn)];
}

/** Texts for people that stand in the code instead of in a word file. */
function textsIn(source: string): string[] {
  const found: string[] = [];
  const read = (name: unknown, value: unknown): void => {
    if (READ.test(nameOf(name)) && isNode(value)) found.push(...saidIn(value).filter((text) => LETTERS.test(text)));
  };
  const visit = (node: Node): void => {
    if (NOT_SAID.has(String(node.type))) return;
    if (node.type === "JSXText") found.push(...said(node).filter((text) => LETTERS.test(text)));
    if (node.type === "JSXAttribute") read(node.name, node.value);
    if (node.type === "AssignmentExpression") read(node.left, node.right);
    if (node.type === "CallExpression" && nameOf(node.callee).endsWith("setAttribute")) {
      const [name, value] = node.arguments as unknown[];
      read(name, value);
    }
    found.push(...said(node).filter((text) => WORDS.test(text) && !IN_CODE.test(text)));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseSync("x.tsx", source).program as unknown as Node);
  return [...new Set(found.map((text) => text.trim()))];
}

test("no text for people stands outside of the word files", () => {
  const found = Object.entries(SOURCES).flatMap(([path, source]) => textsIn(source).map((text) => `${path}: ${text}`));
  expect(Object.keys(SOURCES).length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test.each([
  ["text between tags", "<p>Hello</p>", "Hello"],
  ["text beside a value", "<p>{count} nodes</p>", "nodes"],
  ["a label", '<b aria-label="Close" />', "Close"],
  ["a label with a value", "<b aria-label={`Close @{name}`} />", "Close"],
  ["a choice of labels", '<b title={open ? "Close" : t("open")} />', "Close"],
  ["a hint", '<input placeholder="Search" />', "Search"],
  ["what stands for a picture", '<img alt="Journey" />', "Journey"],
  ["a title of a drawing", "<svg><title>Trend</title></svg>", "Trend"],
  ["a property", 'button.ariaLabel = "Sort";', "Sort"],
  ["an attribute", 'button.setAttribute("aria-label", "Sort");', "Sort"],
  ["a sentence", 'const text = "Nothing was found.";', "Nothing was found."],
  ["a sentence with a value", "say(view, `was moved to @{place}`);", "was moved to"],
])("%s is seen", (_, source, text) => {
  expect(textsIn(source.replace("@{", "${"))).toEqual([text]);
});

test.each([
  '<b class="ipj-menu ipj-menu--open" title={t("close")} aria-label={words.list(names)} />',
  '<path d="M0 4h28" />',
  "<b>{count}/{total}</b>",
  'throw new Error("no node here");',
])("what nobody reads is none: %s", (source) => {
  expect(textsIn(source)).toEqual([]);
});
