// The library's date fields start themselves by a script in the page; ours is this one, so that no page needs one.
const me = document.currentScript;
window.chooserUrls ??= { imageChooser: me.dataset.pictures, documentChooser: me.dataset.files, pageChooser: me.dataset.pages };

function start(root) {
  for (const mark of root.querySelectorAll("[data-starts]")) {
    const begin = window[mark.dataset.starts];
    if (!begin || !document.getElementById(mark.dataset.for)) continue;
    begin(mark.dataset.for, JSON.parse(mark.dataset.config));
    mark.remove();
  }
}

addEventListener("DOMContentLoaded", () => {
  start(document);
  new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.addedNodes) if (node.querySelectorAll) start(node);
  }).observe(document.body, { childList: true, subtree: true });
});
