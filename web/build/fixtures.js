// Copies govuk-frontend's fixtures of the components in use to where the tests read them.
import { readFileSync, writeFileSync } from "node:fs";

const components = [
  "back-link", "button", "character-count", "checkboxes", "date-input", "details",
  "error-message", "error-summary", "exit-this-page", "fieldset", "generic-header", "hint", "input",
  "inset-text", "label", "notification-banner", "pagination", "panel", "password-input", "radios",
  "select", "skip-link", "summary-list", "table", "tag", "task-list", "textarea", "warning-text",
];

const from = (component) =>
  new URL(
    `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
    import.meta.url,
  );

const lines = components.map((component) => {
  const { fixtures } = JSON.parse(readFileSync(from(component), "utf8"));
  const kept = fixtures.map(({ name, options, html }) => JSON.stringify({ name, options, html }));
  return `${JSON.stringify(component)}: [\n${kept.join(",\n")}\n]`;
});

writeFileSync(
  new URL("../../src/test/resources/govuk-fixtures/fixtures.json", import.meta.url),
  `{\n${lines.join(",\n")}\n}\n`,
);
