"use strict";
// Small behaviours, each bound by a data- attribute; every page works without them.

// data-focus: what was refused is read out first.
document.querySelector("[data-focus]")?.focus();

// data-live-every on the body: asks for the page again and replaces each data-live part that changed.
{
  const every = Number(document.body.dataset.liveEvery) * 1000;
  // The key of a form is another on every page; that alone is no change.
  const shown = (part) => part.innerHTML.replace(/ name="key" value="[^"]*"/g, "");
  const busy = () => document.activeElement?.closest?.("[data-live] form") && document.activeElement.matches("input, textarea, select");
  const again = async () => {
    if (document.hidden || busy()) return;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const old of document.querySelectorAll("[data-live]")) {
        const now = page.querySelector(`[data-live="${CSS.escape(old.dataset.live)}"]`);
        if (now && shown(now) !== shown(old)) {
          old.innerHTML = now.innerHTML;
          old.classList.remove("live-new");
          requestAnimationFrame(() => old.classList.add("live-new"));
        }
      }
    } catch { /* the line is slow or gone: the next round asks again */ }
  };
  if (every > 0) setInterval(again, every);
}

// A form is sent once, however often it is pressed.
addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  setTimeout(() => { delete form.dataset.sent; }, 4000);
});
addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });

// data-menu: a menu closes by Escape and by a press beside it.
for (const menu of document.querySelectorAll("[data-menu]")) {
  addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener("keydown", (event) => { if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); } });
}
