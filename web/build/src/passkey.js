// Asks the browser to make or to show a passkey, and sends its answer with the form.
const ways = {
  create: () => [
    PublicKeyCredential.parseCreationOptionsFromJSON,
    (publicKey) => navigator.credentials.create({ publicKey }),
  ],
  get: () => [
    PublicKeyCredential.parseRequestOptionsFromJSON,
    (publicKey) => navigator.credentials.get({ publicKey }),
  ],
};

const ask = async (form) => {
  const [parse, perform] = ways[form.dataset.portalPasskey]();
  const { publicKey } = JSON.parse(form.dataset.asked);
  const credential = await perform(parse.call(PublicKeyCredential, publicKey));
  return JSON.stringify(credential.toJSON());
};

const say = (form, trouble) => {
  for (const message of form.querySelectorAll("[data-trouble]")) {
    message.hidden = message.dataset.trouble !== trouble;
  }
};

const canAsk = () =>
  typeof PublicKeyCredential === "function" &&
  "parseCreationOptionsFromJSON" in PublicKeyCredential;

for (const form of document.querySelectorAll("[data-portal-passkey]")) {
  form.addEventListener("submit", async (event) => {
    const answer = form.elements.namedItem("answer");
    if (answer.value) {
      return;
    }
    event.preventDefault();
    say(form, canAsk() ? null : "too-old");
    try {
      answer.value = await ask(form);
    } catch {
      say(form, canAsk() ? "declined" : "too-old");
      return;
    }
    form.submit();
  });
}
