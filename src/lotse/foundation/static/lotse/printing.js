// Shows the buttons that print; without this the browser's own menu does the same.

document.documentElement.classList.add("js");
addEventListener("click", ({ target }) => target.closest("[data-print]") && print());
