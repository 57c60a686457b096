// Sends what was typed and not sent to be kept, sealed, for an hour. Nothing is done with it: its
// person sees it after signing in, and decides.
const SECRET = "input[type=password]";

export async function keepWhatWasTyped() {
  let kept = false;
  for (const form of document.querySelectorAll("main form[method=post]")) {
    if (isChanged(form) && !form.querySelector(SECRET)) {
      kept = (await keep(form)) || kept;
    }
  }
  return kept;
}

async function keep(form) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") {
      body.append(name, value);
    }
  }
  body.append("parkedPath", form.getAttribute("action") || location.pathname);
  try {
    return (await fetch("/what-you-typed", { method: "POST", body, redirect: "manual" })).ok;
  } catch {
    return false;
  }
}

// A page that says what must be put right holds answers that are stored nowhere else.
function isChanged(form) {
  const refused = document.querySelector(".govuk-error-summary") !== null;
  const controls = [...form.querySelectorAll("input:not([type=hidden]), select, textarea")];
  return controls.some((it) => (refused && it.value !== "") || differs(it));
}

function differs(control) {
  if (control.type === "radio" || control.type === "checkbox") {
    return control.checked !== control.defaultChecked;
  }
  if (!control.options) {
    return control.value !== control.defaultValue;
  }
  const options = [...control.options];
  const first = Math.max(0, options.findIndex((it) => it.defaultSelected));
  return control.selectedIndex !== first;
}
