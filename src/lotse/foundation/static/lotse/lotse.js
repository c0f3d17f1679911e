// What pages can do beyond HTML; without it all links and forms still work. Each behaviour hangs on a data attribute.

const one = (within, selector) => within.querySelector(selector);
const all = (within, selector) => [...within.querySelectorAll(selector)];
const make = (tag, given) => Object.assign(document.createElement(tag), given);
const parse = (html) => new DOMParser().parseFromString(html, "text/html");
const here = () => location.pathname + location.search;
const corner = () => document.getElementById("connection");
let shown = here();

// Messages

function notice(kind, ...said) {
	const box = make("div", { className: `notice ${kind}` });
	box.append(make("div", { className: "stack-s" }));
	box.firstChild.append(...said);
	return box;
}
const tell = (kind, ...said) => corner().replaceChildren(notice(kind, ...said));
const hush = () => corner().replaceChildren();
const small = (textContent, onclick) => make("button", { type: "button", className: "button quiet small", textContent, onclick });
const warn = (...said) => tell("danger", ...said, small("OK", hush));

// Drafts: long texts stay on the device, encrypted with a key that only pages of the signed-in account carry.

const account = () => document.body.dataset.account || "";
const shelf = () => (account() && crypto.subtle ? localStorage : sessionStorage);
const ours = () => `lotse:${account().slice(0, 8)}:`;
const draftName = (form) => ours() + (form.getAttribute("action") || location.pathname) + ":" + form.dataset.autosave;
const key = () => crypto.subtle.importKey("raw", Uint8Array.from(account().match(/../g), (pair) => parseInt(pair, 16)), "AES-GCM", false, ["encrypt", "decrypt"]);
const isText = (field) => field.name && !/^(password|once$|version$)/.test(field.name) && !["hidden", "file", "password", "submit", "button"].includes(field.type);
const entered = (form) => {
	const names = new Set([...form.elements].filter(isText).map((field) => field.name));
	return JSON.stringify([...new FormData(form)].filter(([name]) => names.has(name)));
};
const dropDraft = (form) => shelf().removeItem(draftName(form));

async function keepDraft(form) {
	let text = entered(form);
	if (text === form.untouched) return dropDraft(form);
	if (shelf() === localStorage) {
		const iv = crypto.getRandomValues(new Uint8Array(12));
		text = iv + ";" + new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), new TextEncoder().encode(text)));
	}
	if (form.isConnected && !form.settled) shelf().setItem(draftName(form), text);
}

async function draftOf(form) {
	const kept = shelf().getItem(draftName(form));
	if (!kept || shelf() !== localStorage) return kept;
	try {
		const [iv, sealed] = kept.split(";").map((numbers) => Uint8Array.from(numbers.split(",")));
		return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key(), sealed));
	} catch {
		dropDraft(form);
	}
}

async function offerDraft(form) {
	form.untouched = entered(form);
	const draft = await draftOf(form);
	if (!draft || draft === form.untouched || one(form, ".error-summary")) return;
	const values = JSON.parse(draft);
	for (const field of [...form.elements].filter(isText)) {
		const given = values.filter(([name]) => name === field.name).map(([, value]) => value);
		if (["checkbox", "radio"].includes(field.type)) field.checked = given.includes(field.value);
		else if (field.multiple) for (const option of field.options) option.selected = given.includes(option.value);
		else if (given.length) field.value = given[0];
	}
	const said = notice("info", corner().dataset.kept + " ", small(corner().dataset.drop, () => { form.reset(); dropDraft(form); said.remove(); }));
	said.setAttribute("role", "status");
	form.prepend(said);
}

// Sending

const busy = (is, ...parts) => { for (const part of parts) if (part) part.ariaBusy = is || null; };

const post = (form, body) => new Promise((resolve, reject) => {
	const request = new XMLHttpRequest();
	const bar = one(form, "[data-file-drop] progress");
	request.open("POST", form.getAttribute("action") || "");
	request.responseType = "blob";
	if (bar) request.upload.onprogress = (event) => { bar.hidden = false; bar.value = (100 * event.loaded) / event.total; };
	else request.timeout = 30000;
	request.onload = () => resolve(request);
	request.onerror = request.ontimeout = reject;
	request.send(body);
});

async function send(form, button, body) {
	busy(true, form, button);
	let answer;
	try {
		answer = await post(form, body);
	} catch {
		return waitForConnection(form, () => send(form, button, body));
	}
	hush();
	pause = 2000;
	busy(false, form, button);
	hold(form, false);
	const page = parse(await answer.response.text());
	if (answer.status >= 400 && answer.status !== 422) return explain(form, page);
	const isElsewhere = answer.responseURL.split("#")[0] !== new URL(form.getAttribute("action") || "", location).href.split("#")[0];
	if (isElsewhere && form.dataset.autosave && !one(page, "[type=password]")) {
		form.settled = true;
		dropDraft(form);
	}
	const part = form.closest("[data-dialog-part]");
	if (part && !isElsewhere) fillDialog(part, page, answer.responseURL);
	else showPage(page, answer.responseURL);
}

// What may already have arrived must not change: the retry carries the same words.
const hold = (form, is) => { for (const field of form.elements) if (isText(field)) field.readOnly = is; };
let waiting;
let pause = 2000;

function waitForConnection(form, again) {
	hold(form, true);
	tell("warning", corner().dataset.lost);
	waiting = again;
	setTimeout(retry, pause);
	pause = Math.min(pause * 1.6, 30000);
}

function retry() {
	const again = waiting;
	waiting = null;
	again?.();
}

function explain(form, page) {
	if (form) form.sent = false;
	const said = all(page, "main h1, main .lead, main .obstacles li > span").map((part) => make("p", { textContent: part.textContent }));
	warn(...(said.length ? said : [corner().dataset.failed]));
}

function showPage(page, address) {
	const scripts = (of) => all(of, "script[src]").map((script) => script.getAttribute("src"));
	if (scripts(page).some((source) => !scripts(document).includes(source))) return location.assign(address);
	history[address === location.href ? "replaceState" : "pushState"](null, "", address);
	shown = here();
	for (const name of ["lang", "dir"]) document.documentElement[name] = page.documentElement[name];
	document.body.dataset.account = page.body.dataset.account || "";
	document.title = page.title;
	document.body.replaceChildren(...page.body.childNodes);
	begin(document.body);
	scrollTo(0, 0);
	one(document, "main [data-focus], main [autofocus], main")?.focus();
}

addEventListener("popstate", () => { if (here() !== shown) location.reload(); });
addEventListener("online", retry);
addEventListener("beforeunload", (event) => {
	if (all(document, "form[data-steady]:not([data-autosave])").some((form) => form.touched && !form.sent)) event.preventDefault();
});

addEventListener("submit", (event) => {
	const form = event.target;
	const button = event.submitter;
	if (form.ariaBusy) return event.preventDefault();
	if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
	form.sent = true;
	if ("signsOut" in form.dataset) for (const name of Object.keys(localStorage)) if (name.startsWith(ours())) localStorage.removeItem(name);
	if (!("steady" in form.dataset)) {
		setTimeout(busy, 0, true, form, button);
		return setTimeout(busy, 8000, false, form, button);
	}
	event.preventDefault();
	const body = new FormData(form);
	if (button?.name) body.append(button.name, button.value);
	send(form, button, body);
});

addEventListener("input", ({ target: { form } }) => {
	if (!form) return;
	form.touched = true;
	form.sent = false;
	if (!form.dataset.autosave) return;
	clearTimeout(form.soon);
	form.soon = setTimeout(keepDraft, 400, form);
});

// htmx

const on = (name, act) => addEventListener("htmx:" + name, ({ detail }) => act(detail));
on("pushedIntoHistory", () => { shown = here(); });
on("beforeRequest", ({ elt }) => busy(true, elt));
on("afterRequest", ({ elt, successful, xhr }) => {
	busy(false, elt);
	if (successful && elt.dataset.autosave && !xhr.responseText.includes("error-summary")) dropDraft(elt);
});
on("sendError", ({ elt }) => {
	if (elt.matches("form[method=post]")) waitForConnection(elt, () => { hush(); hold(elt, false); window.htmx.trigger(elt, "submit"); });
	else warn(corner().dataset.failed);
});
on("responseError", ({ elt, xhr }) => explain(elt, parse(xhr.responseText)));
on("afterSettle", ({ elt }) => {
	start(elt);
	const wanted = one(elt, "[data-focus]");
	if (!wanted && document.activeElement !== document.body) return;
	if (!wanted) elt.tabIndex = -1;
	(wanted || elt).focus({ preventScroll: !wanted });
});

// Dialogs: a link opens the main part of its page over this one.

function fillDialog(part, page, address) {
	one(page, "#messages")?.remove();
	for (const form of all(page, "main form:not([action])")) form.setAttribute("action", address);
	part.replaceChildren(...one(page, "main").childNodes);
	begin(part);
	one(part, "[data-focus], [autofocus], input:not([type=hidden]), textarea, select")?.focus();
}

async function openDialog(href) {
	if (href.startsWith("#")) return one(document, href).showModal();
	const dialog = document.getElementById("page-dialog");
	try {
		const answer = await fetch(href);
		if (!answer.ok || answer.redirected) throw answer;
		const page = parse(await answer.text());
		if (!dialog.open) dialog.showModal();
		fillDialog(one(dialog, "[data-dialog-part]"), page, href);
	} catch {
		location.assign(href);
	}
}

const clicks = {
	"[data-dialog]"(link, event) {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		openDialog(link.getAttribute("href"));
	},
	"[data-print]": () => print(),
	"[data-back]": () => history.back(),
	async "[data-copy]"(button) {
		const word = one(button, "span");
		const before = word.textContent;
		await navigator.clipboard.writeText(button.dataset.copy);
		word.textContent = button.dataset.done;
		setTimeout(() => { word.textContent = before; }, 2500);
	},
	".error-summary a"(link, event) {
		const field = one(document, link.getAttribute("href"));
		if (!field) return;
		event.preventDefault();
		(one(field, "input") || field).focus();
	},
};

const openMenus = () => all(document, "details[data-menu][open]");
addEventListener("click", (event) => {
	for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
	for (const [selector, act] of Object.entries(clicks)) {
		const found = event.target.closest(selector);
		if (found) act(found, event);
	}
});
addEventListener("keydown", (event) => {
	if (event.key === "Escape") for (const menu of openMenus()) { menu.open = false; one(menu, "summary").focus(); }
});

function start(within) {
	for (const form of all(within, "form[data-autosave]")) offerDraft(form);
	if (one(within, "[data-combobox], [data-signature]")) import("./inputs.js").then((inputs) => inputs.start(within));
}
function begin(within) {
	window.htmx?.process(within);
	start(within);
}

document.documentElement.classList.add("js");
start(document.body);
one(document, "main [data-focus]")?.focus();
