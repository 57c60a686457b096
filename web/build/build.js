// Compiles src/ into ../static: one style sheet, one script, pictures; each with a Brotli copy, and
// index.txt, the list of what may be served with the SHA-256 of each.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { buildSync } from "esbuild";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "static");
const notice = "/*! Parts of govuk-frontend 6.6.0 (MIT): see THIRD-PARTY.txt */\n";

const css = compile(join(here, "src", "portal.scss"), {
  loadPaths: [join(here, "node_modules")],
  style: "compressed",
  quietDeps: true,
}).css;

const js = buildSync({
  entryPoints: [join(here, "src", "portal.js")],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  legalComments: "none",
  write: false,
}).outputFiles[0].text;

const files = {
  "css/portal.css": css,
  "images/hero.svg": readFileSync(join(here, "src", "hero.svg"), "utf8"),
  "images/icon.svg": readFileSync(join(here, "src", "icon.svg"), "utf8"),
  "js/portal.js": notice + js,
};

const index = Object.entries(files).map(([name, text]) => {
  const content = Buffer.from(text, "utf8");
  const path = join(target, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const compressed = brotliCompressSync(content, { params: quality });
  writeFileSync(`${path}.br`, compressed);
  console.log(`${name}: ${content.length} bytes, ${compressed.length} compressed`);
  return `${createHash("sha256").update(content).digest("hex")}  ${name}\n`;
});
writeFileSync(join(target, "index.txt"), index.join(""));
