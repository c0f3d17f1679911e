// What pages can do beyond HTML. Every behaviour hangs on a data attribute; without JavaScript all links and forms work.
// Steady forms (data-steady) are sent from here, so that a lost connection loses no text and a retry has no second effect.

const root = document.documentElement;
const all = (within, selector) => [...within.querySelectorAll(selector)];
const corner = () => document.getElementById("connection");
const here = () => location.pathname + location.search;
let shown = here();

// --- Messages -------------------------------------------------------------------------------------------------------

function notice(kind, text, ...more) {
  const box = document.createElement("div");
  box.className = `notice ${kind}`;
  const said = document.createElement("div");
  said.append(text, ...more);
  box.append(said);
  return box;
}

const tell = (kind, text, ...more) => corner().replaceChildren(notice(kind, text, ...more));
const hush = () => corner().replaceChildren();

// --- Drafts: long texts are kept on the device, encrypted with a key that only pages of the signed-in account carry ---

const account = () => document.body.dataset.account || "";
const shelf = () => (account() && crypto.subtle ? localStorage : sessionStorage);
const draftsOf = () => `lotse:${account().slice(0, 8)}:`;
const draftName = (form) => draftsOf() + (form.getAttribute("action") || location.pathname) + ":" + form.dataset.autosave;
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
const letters = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const unlettered = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const cipher = () => crypto.subtle.importKey("raw", bytes(account()), "AES-GCM", false, ["encrypt", "decrypt"]);
const SECRET = /^(once|csrfmiddlewaretoken|version|password.*)$/;

const entered = (form) => JSON.stringify([...new FormData(form)].filter(([name, value]) => !SECRET.test(name) && typeof value === "string" && form.elements[name]?.type !== "hidden"));

async function keepDraft(form) {
  const text = entered(form);
  if (text === form.untouched) return dropDraft(form);
  let kept = text;
  if (shelf() === localStorage) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    kept = letters(iv) + "." + letters(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await cipher(), new TextEncoder().encode(text)));
  }
  if (form.isConnected && !form.settled) shelf().setItem(draftName(form), kept);
}

async function draftOf(form) {
  const kept = shelf().getItem(draftName(form));
  if (!kept || shelf() !== localStorage) return kept;
  try {
    const [iv, sealed] = kept.split(".").map(unlettered);
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await cipher(), sealed));
  } catch {
    return dropDraft(form);
  }
}

function dropDraft(form) {
  shelf().removeItem(draftName(form));
  return null;
}

function forgetDrafts() {
  for (const name of Object.keys(localStorage)) if (name.startsWith(draftsOf())) localStorage.removeItem(name);
  sessionStorage.clear();
}

function fill(form, values) {
  const left = new Map();
  for (const [name, value] of values) left.set(name, [...(left.get(name) || []), value]);
  for (const field of form.elements) {
    if (!field.name || SECRET.test(field.name) || ["hidden", "file", "submit"].includes(field.type)) continue;
    const given = left.get(field.name) || [];
    if (["checkbox", "radio"].includes(field.type)) field.checked = given.includes(field.value);
    else if (field.multiple) for (const option of field.options) option.selected = given.includes(option.value);
    else if (given.length) field.value = given.shift();
  }
}

async function offerDraft(form) {
  form.untouched = entered(form);
  const draft = await draftOf(form);
  if (!draft || draft === form.untouched || form.querySelector(".error-summary")) return;
  fill(form, JSON.parse(draft));
  const drop = Object.assign(document.createElement("button"), { type: "button", className: "button quiet small", textContent: corner().dataset.drop });
  const said = notice("info", corner().dataset.kept + " ", drop);
  said.setAttribute("role", "status");
  drop.addEventListener("click", () => { form.reset(); dropDraft(form); said.remove(); });
  form.prepend(said);
}

// --- Sending: once, steadily, with the text still there when something fails --------------------------------------------

function busy(form, button, is) {
  form.toggleAttribute("data-busy", is);
  for (const part of [form, button]) if (part) is ? part.setAttribute("aria-busy", "true") : part.removeAttribute("aria-busy");
}

function post(form, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const address = new URL(form.getAttribute("action") || location.href, location.href);
    const bar = form.querySelector("[data-file-drop] progress");
    request.open("POST", address);
    request.responseType = "blob";
    if (bar) request.upload.onprogress = (event) => { bar.hidden = false; bar.value = (100 * event.loaded) / event.total; };
    else request.timeout = 30000;
    request.onload = () => resolve({ status: request.status, url: new URL(request.responseURL), asked: address, head: (name) => request.getResponseHeader(name) || "", body: request.response });
    request.onerror = request.ontimeout = reject;
    request.send(body);
  });
}

async function send(form, button, body) {
  busy(form, button, true);
  let answer;
  try {
    answer = await post(form, body);
  } catch {
    return waitForConnection(form, () => send(form, button, body));
  }
  hush();
  busy(form, button, false);
  hold(form, false);
  if (!answer.head("Content-Type").includes("html")) return answer.status < 400 ? download(answer) : tell("danger", corner().dataset.failed);
  const page = new DOMParser().parseFromString(await answer.body.text(), "text/html");
  const isElsewhere = answer.url.pathname + answer.url.search !== answer.asked.pathname + answer.asked.search;
  if (answer.status >= 400 && answer.status !== 422) return explain(page);
  if (isElsewhere && !page.querySelector("[type=password]")) {
    form.settled = true;
    if (form.dataset.autosave) dropDraft(form);
  }
  const part = form.closest("[data-dialog-part]");
  if (part && !isElsewhere) fillDialog(part, page);
  else showPage(page, answer.url);
}

// Text cannot be changed while it may already have arrived: the retry must carry the same words.
const hold = (form, is) => { for (const field of form.elements) if ("readOnly" in field && field.type !== "hidden") field.readOnly = is; };
const waiting = new Set();
let pause = 2000;

function waitForConnection(form, again) {
  if (form) hold(form, true);
  tell("warning", corner().dataset.lost);
  waiting.add(again);
  setTimeout(retry, pause);
  pause = Math.min(pause * 1.7, 30000);
}

function retry() {
  const due = [...waiting];
  waiting.clear();
  for (const again of due) again();
}

function explain(page) {
  const said = all(page, "main h1, main .lead, main .obstacles li span:not(.soft)").map((part) => Object.assign(document.createElement("p"), { textContent: part.textContent }));
  const close = Object.assign(document.createElement("button"), { type: "button", className: "button quiet small", textContent: "OK", onclick: hush });
  tell("danger", ...(said.length ? said : [corner().dataset.failed]), close);
}

async function download(answer) {
  const name = /filename="?([^";]+)/.exec(answer.head("Content-Disposition"))?.[1] || "";
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(answer.body), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function showPage(page, url) {
  const scripts = (of) => all(of, "script[src]").map((script) => new URL(script.getAttribute("src"), location.href).href);
  if (scripts(page).some((source) => !scripts(document).includes(source))) return location.assign(url);
  history[url.href === location.href ? "replaceState" : "pushState"](null, "", url);
  shown = here();
  for (const name of ["lang", "dir"]) root.setAttribute(name, page.documentElement.getAttribute(name));
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  window.htmx?.process(document.body);
  start(document.body);
  scrollTo(0, 0);
  const first = document.querySelector("main [data-focus], main [autofocus], main");
  first?.focus({ preventScroll: !first.matches("[data-focus]") });
}

addEventListener("popstate", () => { if (here() !== shown) location.reload(); });
document.addEventListener("htmx:pushedIntoHistory", () => { shown = here(); });
addEventListener("online", retry);
addEventListener("pageshow", (event) => { if (event.persisted) for (const form of all(document, "form[data-busy]")) busy(form, form.querySelector("[aria-busy]"), false); });

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.hasAttribute("data-busy")) return event.preventDefault();
  if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
  if ("signsOut" in form.dataset) forgetDrafts();
  form.sent = true;
  if (!("steady" in form.dataset)) return setTimeout(() => busy(form, event.submitter, true));
  event.preventDefault();
  send(form, event.submitter, new FormData(form, event.submitter));
});

addEventListener("beforeunload", (event) => {
  if (all(document, "form[data-steady]:not([data-autosave])").some((form) => form.touched && !form.sent)) event.preventDefault();
});

document.addEventListener("input", ({ target }) => {
  const form = target.form;
  if (!form) return;
  form.touched = true;
  form.sent = false;
  if (!form.dataset.autosave) return;
  clearTimeout(form.soon);
  form.soon = setTimeout(keepDraft, 400, form);
});

// --- htmx: busy signs, a lost connection, focus after a swap --------------------------------------------------------------

document.addEventListener("htmx:beforeRequest", ({ detail }) => detail.elt.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  detail.elt.removeAttribute("aria-busy");
  if (detail.successful && detail.elt.dataset?.autosave && !/error-summary/.test(detail.xhr.responseText)) dropDraft(detail.elt);
});
document.addEventListener("htmx:sendError", ({ detail }) => {
  const form = detail.elt.matches("form[method=post]") ? detail.elt : null;
  if (form) waitForConnection(form, () => { hush(); hold(form, false); window.htmx.trigger(form, "submit"); });
  else tell("danger", corner().dataset.failed);
});
document.addEventListener("htmx:responseError", ({ detail }) => explain(new DOMParser().parseFromString(detail.xhr.responseText, "text/html")));
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  const swapped = detail.elt;
  start(swapped);
  const wanted = swapped.querySelector?.("[data-focus]");
  if (wanted) return wanted.focus();
  if (document.activeElement !== document.body) return;
  if (!swapped.hasAttribute("tabindex")) swapped.setAttribute("tabindex", "-1");
  swapped.focus({ preventScroll: true });
});

// --- Dialogs: a link opens the main part of its page over this one ---------------------------------------------------------

function fillDialog(part, page) {
  page.querySelector("#messages")?.remove();
  part.replaceChildren(...page.querySelector("main").childNodes);
  window.htmx?.process(part);
  start(part);
  part.querySelector("[data-focus], [autofocus], input:not([type=hidden]), textarea, select")?.focus();
}

async function openDialog(href) {
  if (href.startsWith("#")) return document.querySelector(href).showModal();
  const dialog = document.getElementById("page-dialog");
  try {
    const answer = await fetch(href);
    if (!answer.ok || answer.redirected) throw answer;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    dialog.showModal();
    fillDialog(dialog.querySelector("[data-dialog-part]"), page);
  } catch {
    location.assign(href);
  }
}

// --- Clicks ------------------------------------------------------------------------------------------------------------------

const clicks = {
  "[data-dialog]"(link, event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openDialog(link.getAttribute("href"));
  },
  "[data-print]": () => print(),
  "[data-back]": () => history.back(),
  async "[data-copy]"(button) {
    await navigator.clipboard.writeText(button.dataset.copy);
    const word = button.querySelector("span");
    const before = word.textContent;
    word.textContent = button.dataset.done;
    setTimeout(() => { word.textContent = before; }, 2500);
  },
  ".error-summary a"(link, event) {
    const field = document.querySelector(link.getAttribute("href"));
    if (!field) return;
    event.preventDefault();
    (field.matches("fieldset") ? field.querySelector("input") : field).focus();
  },
};

document.addEventListener("click", (event) => {
  for (const menu of all(document, "details[data-menu][open]")) if (!menu.contains(event.target)) menu.open = false;
  if (event.target.matches("dialog[open]") && !all(event.target, "form").some((form) => form.touched)) event.target.close();
  for (const [selector, act] of Object.entries(clicks)) {
    const found = event.target.closest(selector);
    if (found) act(found, event);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of all(document, "details[data-menu][open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// --- Starting: this page, and every part that comes later ---------------------------------------------------------------------

function start(within) {
  for (const form of all(within, "form[data-autosave]")) offerDraft(form);
  if (within.querySelector("[data-combobox], [data-signature], [data-file-drop]")) import("./inputs.js").then((inputs) => inputs.start(within));
}

root.classList.add("js");
start(document.body);
document.querySelector("main [data-focus]")?.focus();
