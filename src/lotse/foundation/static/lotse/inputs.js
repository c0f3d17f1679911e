// Inputs with hands: suggestions, signature. Loaded where one of them is.

// The ARIA pattern of a combobox: arrows move, Enter takes, Escape closes.
function combobox(box) {
	const input = box.querySelector("input");
	const list = box.querySelector(".suggestions");
	if (!list) return;
	const words = document.getElementById("connection").dataset;
	let at = -1;

	Object.assign(input, { role: "combobox", ariaAutoComplete: "list", ariaExpanded: false });
	input.setAttribute("aria-controls", list.id);
	Object.assign(list, { role: "listbox", ariaLabel: input.labels[0]?.textContent || "" });

	function open(is) {
		list.hidden = !is;
		input.ariaExpanded = is;
		if (!is) move(-1);
	}

	function move(to) {
		at = to;
		input.removeAttribute("aria-activedescendant");
		[...list.children].forEach((option, place) => {
			option.ariaSelected = place === at;
			if (place !== at) return;
			input.setAttribute("aria-activedescendant", option.id);
			option.scrollIntoView({ block: "nearest" });
		});
	}

	function take(option) {
		const link = option.querySelector("a");
		if (link) return location.assign(link.href);
		input.value = option.textContent.trim();
		const target = input.form?.elements[input.dataset.valueInto];
		if (target) target.value = option.dataset.value;
		open(false);
	}

	list.addEventListener("htmx:afterSwap", () => {
		[...list.children].forEach((option, place) => {
			Object.assign(option, { id: `${list.id}-${place}`, role: "option" });
			for (const link of option.querySelectorAll("a")) link.tabIndex = -1;
		});
		const count = list.children.length;
		box.querySelector("[role=status]").textContent = count ? words.found + count : words.none;
		open(count > 0 && document.activeElement === input);
	});
	list.addEventListener("mousedown", (event) => event.preventDefault());
	list.addEventListener("click", ({ target }) => target.closest("li") && take(target.closest("li")));
	input.addEventListener("blur", () => open(false));
	input.addEventListener("input", () => input.value || open(false));
	input.addEventListener("keydown", (event) => {
		const count = list.children.length;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && count) { open(true); move(at < 0 && step < 0 ? count - 1 : (at + step + count) % count); }
		else if (event.key === "Enter" && at >= 0) take(list.children[at]);
		else if (event.key === "Escape" && !list.hidden) open(false);
		else return;
		event.preventDefault();
	});
}

// Strokes as SVG path data, on a sheet of 600 by 200.
function signature(group) {
	const pad = group.querySelector(".pad");
	const sheet = pad.querySelector("svg");
	const kept = group.querySelector("[data-signature-path]");
	let isDrawing = false;

	function draw(path) {
		kept.value = path;
		pad.querySelector(".pad-ink").setAttribute("d", path);
	}

	function point(event) {
		const { x, y, width } = sheet.getBoundingClientRect();
		const inside = (length, limit) => Math.min(limit, Math.max(0, Math.round((length * 600) / width)));
		return `${inside(event.clientX - x, 600)} ${inside(event.clientY - y, 200)}`;
	}

	pad.hidden = false;
	draw(kept.value);
	sheet.addEventListener("pointerdown", (event) => {
		isDrawing = true;
		sheet.setPointerCapture(event.pointerId);
		draw(`${kept.value}M${point(event)}L${point(event)}`);
	});
	sheet.addEventListener("pointermove", (event) => isDrawing && draw(`${kept.value}L${point(event)}`));
	for (const end of ["pointerup", "pointercancel"]) sheet.addEventListener(end, () => { isDrawing = false; });
	group.querySelector("[data-signature-clear]").addEventListener("click", () => draw(""));
}

const started = new WeakSet();

export function start(within) {
	for (const [selector, behave] of [["[data-combobox]", combobox], ["[data-signature]", signature]]) {
		for (const element of within.querySelectorAll(selector)) {
			if (!started.has(element)) behave(element);
			started.add(element);
		}
	}
}
