// The editors' queue by keyboard. Letters count only while an entry itself has the focus, never while somebody types.

const entries = () => [...document.querySelectorAll("[data-queue] > li[tabindex]")];
const acts = { z: "form[data-act=show] button", n: "form[data-act=hide] select", a: "[data-act=answer]" };

document.addEventListener("keydown", (event) => {
	if (event.altKey || event.ctrlKey || event.metaKey) return;
	const key = event.key.toLowerCase();
	const here = entries().indexOf(document.activeElement);
	if (here < 0) return;
	if (key === "j" || key === "k") entries()[here + (key === "j" ? 1 : -1)]?.focus();
	else if (key in acts) {
		const found = document.activeElement.querySelector(acts[key]);
		if (found?.matches("select")) found.focus();
		else found?.click();
	} else return;
	event.preventDefault();
});

if (location.hash === "#schlange") entries()[0]?.focus();
