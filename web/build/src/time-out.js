// Warns before the session ends, in whichever tab something was done last, and keeps what was typed
// when it does end. Times are moments of this device's clock, made from the seconds that the server
// says are left, so it does not matter whether that clock is right.
import { keepWhatWasTyped } from "./keep.js";

const WARNING = 120;
const ASK_AGAIN = 10;
const SAY_AT = [60, 30, 10];
const LONGEST_WAIT = 86400;

export function watchTheTime(dialog) {
  let idleEnd;
  let absoluteEnd;
  let timer;
  let asked = 0;
  let carriesOn = false;

  const moment = (seconds) => Date.now() + seconds * 1000;
  const learn = (left) => {
    idleEnd = moment(left.idleSeconds);
    absoluteEnd = moment(left.absoluteSeconds);
    asked = Date.now();
  };
  const left = () => Math.ceil((Math.min(idleEnd, absoluteEnd) - Date.now()) / 1000);
  const isFinal = () => absoluteEnd <= idleEnd;

  async function ask(options) {
    const url = options ? "/session/renewal" : "/session";
    const answer = await fetch(url, { redirect: "manual", ...options });
    learn(answer.ok ? await answer.json() : { idleSeconds: 0, absoluteSeconds: 0 });
  }

  function wait(seconds) {
    clearTimeout(timer);
    timer = setTimeout(check, Math.min(Math.max(seconds, 1), LONGEST_WAIT) * 1000);
  }

  async function check() {
    clearTimeout(timer);
    try {
      if (left() <= 0 || (left() <= WARNING && Date.now() - asked >= ASK_AGAIN * 1000)) {
        await ask();
      }
    } catch {
      wait(ASK_AGAIN);
      return;
    }
    if (left() <= 0) {
      await end();
    } else if (left() <= WARNING) {
      warn();
      wait(1);
    } else {
      carriesOn = false;
      dialog.close();
      wait(left() - WARNING);
    }
  }

  function warn() {
    for (const part of dialog.querySelectorAll("[data-when]")) {
      part.hidden = (part.dataset.when === "absolute") !== isFinal();
    }
    dialog.querySelector("[data-left]").textContent = inWords(left());
    if (!dialog.open && !carriesOn) {
      dialog.showModal();
    } else if (SAY_AT.includes(left())) {
      dialog.querySelector("[data-said]").textContent = `${inWords(left())} left`;
    }
  }

  async function stay(event) {
    event.preventDefault();
    if (isFinal()) {
      carriesOn = true;
      dialog.close();
      return;
    }
    const form = dialog.querySelector("[data-stay]");
    try {
      await ask({ method: "POST", body: new URLSearchParams(new FormData(form)) });
    } finally {
      check();
    }
  }

  async function end() {
    const here = encodeURIComponent(location.pathname + location.search);
    const kept = await keepWhatWasTyped();
    location.replace(kept ? "/signed-out?ended=kept" : `/signed-out?ended=time&next=${here}`);
  }

  dialog.querySelector("[data-stay]").addEventListener("submit", stay);
  dialog.querySelector("[data-carry-on]").addEventListener("click", stay);
  dialog.addEventListener("cancel", stay);
  document.addEventListener("visibilitychange", check);
  addEventListener("pageshow", check);
  learn({
    idleSeconds: Number(dialog.dataset.idleSeconds),
    absoluteSeconds: Number(dialog.dataset.absoluteSeconds),
  });
  check();
}

function inWords(seconds) {
  const [number, what] = seconds > 60 ? [Math.ceil(seconds / 60), "minute"] : [seconds, "second"];
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
