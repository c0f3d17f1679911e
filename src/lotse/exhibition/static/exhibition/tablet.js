// The tablet beside the panels: keeps what is written while the line is down; goes back to its start when nobody is there.

const page = document.querySelector("[data-tablet]");
const line = page.querySelector(".kept");
const STORE = "lotse.voices";
const MINUTE = 60000;
const born = Date.now();
let touched = Date.now();
let sending = false;

const kept = () => JSON.parse(localStorage.getItem(STORE) || "[]");
const keep = (entries) => localStorage.setItem(STORE, JSON.stringify(entries));
const say = (text) => { line.textContent = text; line.hidden = !text; };
const show = (id) => { location.hash = id; document.getElementById(id)?.focus(); };
const isStarted = () => [...page.querySelectorAll("textarea, input[type=text]")].some((field) => field.value.trim());

function start() {
	page.querySelectorAll("form").forEach((form) => form.reset());
	show("start");
	say(kept().length ? line.dataset.waits : "");
}

// Each entry has a key of its own: sent twice, it is one.
async function send() {
	if (sending) return;
	sending = true;
	try {
		for (let entry of kept()) {
			const form = page.querySelector(`form[action="${entry.to}"]`);
			const body = new URLSearchParams({ ...entry.fields, written: form?.elements.written.value || entry.fields.written });
			const answer = await fetch(entry.to, { method: "POST", body, redirect: "manual", credentials: "omit" });
			const isOver = answer.type === "opaqueredirect" || answer.ok || [404, 410].includes(answer.status);
			if (!isOver) break;
			keep(kept().filter((other) => other.fields.once !== entry.fields.once));
		}
	} catch { /* no line: later */ }
	sending = false;
	say(kept().length ? line.dataset.waits : "");
}

page.addEventListener("submit", (event) => {
	const form = event.target;
	const text = form.elements.text;
	event.preventDefault();
	if (!text.value.trim()) return text.focus();
	const fields = { ...Object.fromEntries(new FormData(form)), once: crypto.randomUUID() };
	keep([...kept(), { to: form.getAttribute("action"), fields }]);
	form.reset();
	show("danke-" + form.closest("section").id);
	send();
});

// A new page every hour, and at once when the story is gone; never while somebody writes.
async function look() {
	if (isStarted() || kept().length) return send();
	try {
		const answer = await fetch(location.pathname, { cache: "no-store", credentials: "omit" });
		if (answer.status === 410 || (answer.ok && Date.now() - born > 60 * MINUTE)) location.reload();
	} catch { }
}

function pass() {
	const idle = Date.now() - touched;
	const isThanks = location.hash.startsWith("#danke");
	if (isThanks && idle > 15000) start();
	else if (location.hash && location.hash !== "#start" && idle > 2 * MINUTE) start();
	else if (isStarted() && idle > 1.5 * MINUTE) say(line.dataset.still);
}

["pointerdown", "keydown", "input"].forEach((kind) => document.addEventListener(kind, () => {
	touched = Date.now();
	if (line.textContent === line.dataset.still) say("");
}));
addEventListener("online", send);
setInterval(pass, 1000);
setInterval(look, MINUTE);
send();
