// Inputs with hands: the box with suggestions, the signature, the dropped file. Loaded where one of them is.

const once = (element) => !element.started && (element.started = true);

// --- Combobox after the ARIA pattern: arrows move, Enter takes, Escape closes ----------------------------------------------------

function combobox(box) {
  const input = box.querySelector("input");
  const list = box.querySelector(".suggestions");
  if (!list) return;
  const status = box.querySelector("[data-combobox-status]");
  const words = document.getElementById("connection").dataset;
  const options = () => [...list.querySelectorAll("li")];
  let at = -1;

  Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }).forEach(([name, value]) => input.setAttribute(name, value));
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0]?.textContent || "");

  function open(is) {
    list.hidden = !is;
    input.setAttribute("aria-expanded", String(is));
    if (!is) move(-1);
  }

  function move(to) {
    at = to;
    input.removeAttribute("aria-activedescendant");
    options().forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === at));
      if (place !== at) return;
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    });
  }

  function take(option) {
    const link = option.querySelector("a");
    if (link) return location.assign(link.href);
    input.value = option.dataset.text || option.textContent.trim();
    const target = input.form?.elements[input.dataset.valueInto];
    if (target) target.value = option.dataset.value;
    input.dispatchEvent(new CustomEvent("chosen", { bubbles: true, detail: option.dataset }));
    open(false);
    input.focus();
  }

  list.addEventListener("htmx:afterSwap", () => {
    const found = options();
    found.forEach((option, place) => {
      option.id = `${list.id}-${place}`;
      option.setAttribute("role", "option");
      for (const link of option.querySelectorAll("a")) link.tabIndex = -1;
    });
    status.textContent = found.length ? words.found + found.length : words.none;
    open(found.length > 0 && document.activeElement === input);
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (option && !event.target.closest("a")) take(option);
  });
  input.addEventListener("blur", () => open(false));
  input.addEventListener("input", () => { if (!input.value) open(false); });
  input.addEventListener("keydown", (event) => {
    const last = options().length - 1;
    if (event.key === "ArrowDown" && last >= 0) { open(true); move(at < last ? at + 1 : 0); }
    else if (event.key === "ArrowUp" && last >= 0) { open(true); move(at > 0 ? at - 1 : last); }
    else if (event.key === "Enter" && at >= 0) take(options()[at]);
    else if (event.key === "Escape" && !list.hidden) { open(false); event.stopPropagation(); }
    else return;
    event.preventDefault();
  });
}

// --- Signature: strokes as SVG path data, in a field of 600 by 200 ------------------------------------------------------------------

function signature(group) {
  const pad = group.querySelector(".pad");
  const sheet = pad.querySelector("svg");
  const ink = pad.querySelector(".pad-ink");
  const kept = group.querySelector("[data-signature-path]");
  let drawing = false;
  pad.hidden = false;
  ink.setAttribute("d", kept.value);

  function point(event) {
    const box = sheet.getBoundingClientRect();
    const scale = 600 / box.width;
    return `${Math.round((event.clientX - box.x) * scale)} ${Math.round((event.clientY - box.y) * scale)}`;
  }

  function add(sign, event) {
    kept.value += sign + point(event);
    ink.setAttribute("d", kept.value);
  }

  sheet.addEventListener("pointerdown", (event) => {
    drawing = true;
    sheet.setPointerCapture(event.pointerId);
    add("M", event);
    add("L", event);
  });
  sheet.addEventListener("pointermove", (event) => { if (drawing) add("L", event); });
  for (const end of ["pointerup", "pointercancel"]) sheet.addEventListener(end, () => { drawing = false; });
  group.querySelector("[data-signature-clear]").addEventListener("click", () => {
    kept.value = "";
    ink.setAttribute("d", "");
  });
}

// --- File: dropped or chosen, named before it is sent ---------------------------------------------------------------------------------

function fileDrop(zone) {
  const input = zone.querySelector("input[type=file]");
  const name = zone.querySelector("[data-file-name]");
  const show = () => { name.textContent = [...input.files].map((file) => `${file.name} (${Math.ceil(file.size / 1024)} KB)`).join(", "); };
  const over = (is) => (event) => { event.preventDefault(); zone.classList.toggle("over", is); };
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", over(false));
  zone.addEventListener("drop", (event) => {
    over(false)(event);
    input.files = event.dataTransfer.files;
    show();
  });
  input.addEventListener("change", show);
}

export function start(within) {
  for (const [selector, begin] of [["[data-combobox]", combobox], ["[data-signature]", signature], ["[data-file-drop]", fileDrop]]) {
    for (const element of within.querySelectorAll(selector)) if (once(element)) begin(element);
  }
}
