// Shows the buttons that print; without this the browser's own menu does the same.

document.documentElement.classList.add("js");
document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => print()));
