// From room to room with the arrow keys; the links do the same without this.

const ways = { ArrowRight: "next", ArrowLeft: "prev" };
const busy = "input, textarea, select, audio, video, [role=region]";

document.addEventListener("keydown", (event) => {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest?.(busy)) return;
	let way = ways[event.key];
	if (!way) return;
	if (document.dir === "rtl") way = way === "next" ? "prev" : "next";
	const link = document.querySelector(`main a[rel=${way}]`);
	if (!link) return;
	event.preventDefault();
	link.click();
});
