// Says in words when the browser could not use a passkey; the sign-in library itself would only write to the console.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  for (const said of document.querySelectorAll("[data-passkey-trouble]")) said.hidden = false;
});
