"use strict";
// Small behaviours, each bound by a data- attribute; every page works without them.

// What a part of a page is given once, when it comes.
const dress = (part) => {
  // data-focus: what was refused is read out first.
  part.querySelector("[data-focus]")?.focus();

  // data-reveal: whoever types a password on a small keyboard may look at it.
  for (const field of part.querySelectorAll("[data-reveal]")) {
    const row = document.createElement("p");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", id: `${field.id}-reveal` });
    const word = Object.assign(document.createElement("label"), { htmlFor: box.id, textContent: field.dataset.reveal });
    row.className = "tick reveal";
    row.append(box, " ", word);
    box.addEventListener("change", () => { field.type = box.checked ? "text" : "password"; });
    field.form.addEventListener("submit", () => { field.type = "password"; });
    field.after(row);
  }

  // data-fold: a long part is folded on a narrow screen, unless somebody was sent into it; on paper it is whole.
  for (const long of part.querySelectorAll("details[data-fold]")) {
    const meant = location.hash && document.getElementById(location.hash.slice(1));
    if (matchMedia("(max-width: 40rem)").matches && !long.contains(meant || null)) long.open = false;
    addEventListener("beforeprint", () => { long.open = true; });
  }
};
dress(document);

// The way back to a form that was refused asks for its page, where there is one, rather than whether to send it once more.
if (document.querySelector(".errors")) {
  fetch(location.href, { method: "HEAD" }).then(({ ok }) => { if (ok) history.replaceState(null, "", location.href); }, () => {});
}

// data-live-from: the parts of the page that move, each marked data-live. A stream brings the parts that everybody sees
// alike, and says when something of the viewer's own is another; the page then asks for that by itself. Where no stream
// comes, the whole page is asked for every data-live-every seconds.
const live = (() => {
  const root = document.querySelector("[data-live-from]");
  const every = Number(document.body.dataset.liveEvery) * 1000;
  const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
  const part = (page, name) => page.querySelector(`[data-live="${CSS.escape(name)}"]`);
  // The key of a form is another on every page; that alone is no change.
  const shown = (element) => element.innerHTML.replace(/ name="key" value="[^"]*"/g, "");

  // What is said aloud: the sentences marked data-say, when they are new. Numbers that run are not.
  const said = document.createElement("p");
  said.className = "hidden";
  said.setAttribute("role", "status");
  const sayings = (element) => [...element.querySelectorAll("[data-say]")].map((one) => one.textContent.trim());

  // A part in which somebody is typing, or has typed, waits.
  const typed = (field) => field.matches("select") ? [...field.options].some((one) => one.selected !== one.defaultSelected)
    : field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  const busy = (element) => [...element.querySelectorAll("input:not([type=hidden]), textarea, select")]
    .some((field) => field === document.activeElement || typed(field));
  const waiting = new Map();
  const settle = () => { for (const [old, now] of waiting) if (!busy(old)) { waiting.delete(old); swap(old, now); } };
  addEventListener("focusout", () => setTimeout(settle));
  addEventListener("reset", () => setTimeout(settle));

  // Where the focus is, in words that find it again in a part made anew.
  const trace = (one) => [one.tagName, one.id, one.getAttribute("href"), one.form?.action, one.name, one.textContent.trim()].join("|");

  // What is read in the middle of the window stays where it is, though the part it stands in is made anew.
  const kept = (old) => {
    const one = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (!scrollY || !one || one === old || !old.contains(one)) return () => {};
    const way = [];
    for (let at = one; at !== old; at = at.parentElement) way.unshift([...at.parentElement.children].indexOf(at));
    const top = one.getBoundingClientRect().top;
    const back = () => {
      const now = way.reduce((at, place) => at?.children[place], old);
      if (now) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
    };
    // The browser has its own way first.
    return () => requestAnimationFrame(() => requestAnimationFrame(back));
  };

  const flashed = new WeakMap();
  const swap = (old, now) => {
    if (!old || !now || shown(now) === shown(old)) return;
    if (busy(old)) { waiting.set(old, now); return; }
    const focused = old.contains(document.activeElement) ? trace(document.activeElement) : null;
    const open = [...old.querySelectorAll("details[open][id]")].map((one) => one.id);
    const before = new Set(sayings(old));
    const stay = kept(old);
    old.innerHTML = now.innerHTML;
    stay();
    // What came shows what was received.
    if (old.matches("[data-stay]")) document.querySelector("main .unsent")?.remove();
    for (const id of open) old.querySelector(`details#${CSS.escape(id)}`)?.setAttribute("open", "");
    if (focused) [...old.querySelectorAll("a, button, summary")].find((one) => trace(one) === focused)?.focus({ preventScroll: true });
    // What changes often does not flicker.
    if (performance.now() - (flashed.get(old) ?? -5000) > 5000) {
      old.classList.remove("live-new");
      requestAnimationFrame(() => old.classList.add("live-new"));
      flashed.set(old, performance.now());
    }
    const fresh = sayings(old).filter((text) => text && !before.has(text));
    if (fresh.length) said.textContent = fresh.join(" ");
    dispatchEvent(new CustomEvent("koinon:live"));
  };

  // As of which head of the ledger a page is, and each part of this one: what is older never takes the place of newer.
  const head = (page) => {
    const from = page.querySelector("[data-live-from]")?.dataset.liveFrom;
    return from ? Number(new URL(from, location).searchParams.get("since")) : Infinity;
  };
  const asOf = new Map();
  const place = (name, now, at) => {
    if (at < (asOf.get(name) ?? 0)) return;
    asOf.set(name, at);
    swap(part(document, name), now);
    agree();
  };

  // data-with: what is the viewer's own is not shown beside what it is not about (data-about) any more, until it came itself.
  const agree = () => {
    for (const one of document.querySelectorAll("[data-with]")) {
      const about = (element) => element?.querySelector("[data-about]")?.dataset.about;
      one.hidden = !!about(one) && about(one) !== about(part(document, one.dataset.with));
    }
  };

  const take = (page) => {
    for (const { dataset: { live } } of document.querySelectorAll("[data-live]")) place(live, part(page, live), head(page));
    if (root && head(page) < Infinity) root.dataset.liveFrom = page.querySelector("[data-live-from]").dataset.liveFrom;
  };

  // Asks for the page once more; what is asked for meanwhile is asked for once, afterwards.
  let asking = false, again = false, failed = 0;
  const ask = async () => {
    if (asking) { again = true; return; }
    asking = true;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      if (answer.redirected && new URL(answer.url).pathname !== location.pathname) location.replace(answer.url);
      else if (answer.ok) {
        const page = parsed(await answer.text());
        take(page);
        failed = 0;
        // What was under way is done: the page asks no more.
        if (!root && !page.body.dataset.liveEvery) polls(false);
      }
      else if (root && answer.status < 500) location.reload();
      else failed += 1;
    } catch { failed += 1; }
    // Where the line is slow or gone it asks again, ever more seldom.
    if (failed) again = true;
    const wait = failed ? Math.min(30_000, 1000 * 2 ** failed) * (0.5 + Math.random() / 2) : 400;
    setTimeout(() => { asking = false; if (again) { again = false; ask(); } }, wait);
  };

  let source = null, poll = 0, retry = 0;
  const polls = (on) => {
    clearInterval(poll);
    poll = on && every > 0 ? setInterval(() => { if (!document.hidden) ask(); }, every) : 0;
  };
  const close = () => { source?.close(); source = null; };
  const listen = () => {
    clearTimeout(retry);
    if (source || document.hidden) return;
    source = new EventSource(root.dataset.liveFrom);
    source.addEventListener("open", () => polls(false));
    source.addEventListener("part", ({ data }) => {
      const sent = JSON.parse(data);
      place(sent.part, parsed(`<div>${sent.html}</div>`).querySelector("div"), sent.head);
    });
    source.addEventListener("own", ({ data }) => {
      const sent = JSON.parse(data);
      if (sent.head > head(document)) setTimeout(ask, Math.random() * sent.spread);
    });
    source.addEventListener("again", () => { close(); location.reload(); });
    source.addEventListener("error", () => {
      polls(true);
      // A line that broke off mends itself; a stream that was refused is tried again later.
      if (source?.readyState === EventSource.CLOSED) { close(); ask(); retry = setTimeout(listen, 20_000 + Math.random() * 20_000); }
    });
  };

  if (root && window.EventSource) {
    document.body.append(said);
    listen();
    // A page that nobody looks at holds no line; looked at again it first asks what it missed.
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) close(); else ask().then(listen);
    });
    addEventListener("pagehide", close);
    addEventListener("pageshow", (event) => { if (event.persisted) ask().then(listen); });
  } else {
    polls(true);
  }
  return { take, parsed };
})();

// data-key: a key goes to the button or link that names it; Enter then presses it. data-keys turns such keys off and on.
{
  let on = localStorage.getItem("keys") !== "off";
  const show = () => { for (const one of document.querySelectorAll("[data-keys]")) { one.hidden = false; one.setAttribute("aria-pressed", String(on)); } };
  addEventListener("click", ({ target }) => {
    if (!target.closest?.("[data-keys]")) return;
    on = !on;
    localStorage.setItem("keys", on ? "on" : "off");
    show();
  });
  addEventListener("koinon:live", show);
  show();
  addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.altKey || event.metaKey || event.target.matches?.("input:not([type=checkbox]), textarea, select")) return;
    // A Latin letter is what it says; any other key is what its place would write on a Latin keyboard.
    const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^(Key|Digit|Numpad)/, "").toLowerCase();
    const named = [...document.querySelectorAll("[data-key]")].filter((one) => one.dataset.key === key);
    const one = named.find((one) => one.checkVisibility?.() ?? true);
    if (one) { one.focus(); event.preventDefault(); }
  });
}

// data-sending: of a file on its way it is shown how far it has come, and it can be called back. What is answered takes the
// place of the page.
const send = (form, box, button) => {
  const request = new XMLHttpRequest(), data = new FormData(form, button);
  const find = (name) => box.querySelector(name);
  const [way, bar, part, stop] = ["[data-way]", "progress", "[data-part]", "[data-stop]"].map(find);
  const [said, unsent] = ["[role=status]", "[role=alert]"].map(find);
  const buttons = [...form.querySelectorAll("button:not([type=button])")];
  const percent = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`, { style: "percent" });
  const words = (share) => part.dataset.part.replace("%percent", percent.format(share));
  // Aloud it is told by quarters.
  let quarters = 0;
  const show = (share) => {
    [bar.value, part.textContent] = [share, words(share)];
    const now = Math.floor(share * 4);
    if (now > quarters && now < 4) said.textContent = words((quarters = now) / 4);
  };
  const sends = (on) => {
    for (const one of buttons) one.disabled = on;
    said.classList.toggle("hidden", on);
    box.hidden = unsent.hidden = false;
    [way.hidden, stop.hidden, unsent.hidden, said.textContent] = [!on, !on, true, ""];
  };
  const ends = (tell) => { delete form.dataset.sent; sends(false); tell(); };
  const fails = () => ends(() => { [unsent.hidden, unsent.textContent] = [false, unsent.dataset.unsent]; });
  sends(true);
  show(0);
  box.scrollIntoView({ block: "nearest" });
  request.upload.addEventListener("progress", ({ loaded, total }) => show(total ? loaded / total : 0));
  // What has arrived whole is done, whether or not somebody waits for the answer.
  request.upload.addEventListener("load", () => {
    if (document.activeElement === stop) box.focus();
    stop.hidden = true;
    bar.removeAttribute("value");
    part.textContent = said.textContent = said.dataset.arrived;
  });
  request.addEventListener("load", () => {
    const page = live.parsed(request.responseText), main = page.querySelector("main");
    if (!main) { fails(); return; }
    if (request.status < 400 && request.responseURL !== form.action) { location.assign(request.responseURL); return; }
    document.title = page.title;
    document.querySelector("main").replaceWith(document.adoptNode(main));
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
    dress(main);
    dispatchEvent(new CustomEvent("koinon:live"));
  });
  request.addEventListener("error", fails);
  request.addEventListener("abort", () => ends(() => { said.textContent = said.dataset.stopped; (button ?? buttons[0])?.focus(); }));
  stop.onclick = () => request.abort();
  request.open("POST", form.action);
  request.send(data);
};

// A form is sent once, however often it is pressed, and not where there is no line: what was typed would be gone with the
// page. data-stay: what it changes is shown on this page, without leaving it, one form after the other; data-unsent says
// what to do where no answer came.
const unsent = (before, text) => {
  const said = document.querySelector("main .unsent") ?? document.createElement("p");
  said.className = "notice bad unsent";
  said.setAttribute("role", "alert");
  said.textContent = text;
  before.before(said);
  said.scrollIntoView({ block: "center" });
};
addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.dataset.sent || form.closest("[aria-busy=true]")) { event.preventDefault(); return; }
  const sending = form.querySelector("[data-sending]");
  if (!navigator.onLine && form.method === "post" && !sending && !form.closest("[data-stay]")) {
    event.preventDefault();
    unsent(form, document.body.dataset.offline);
    return;
  }
  form.dataset.sent = "yes";
  setTimeout(() => { delete form.dataset.sent; }, 4000);
  if (sending) { event.preventDefault(); send(form, sending, event.submitter); return; }
  const stays = form.closest("[data-stay]");
  if (!stays) return;
  event.preventDefault();
  stays.setAttribute("aria-busy", "true");
  event.submitter?.classList.add("sending");
  try {
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const answer = await fetch(form.action, { method: "POST", body, signal: AbortSignal.timeout(20_000) });
    const page = live.parsed(await answer.text());
    document.querySelector("main .unsent")?.remove();
    const errors = page.querySelector(".errors");
    if (errors) {
      document.querySelector("main .errors")?.remove();
      stays.before(errors);
      errors.focus();
    } else if (answer.ok && new URL(answer.url).pathname === location.pathname) {
      document.querySelector("main .errors")?.remove();
      live.take(page);
    } else if (answer.redirected) {
      location.assign(answer.url);
    } else {
      // What was not done says so on a page of its own.
      form.submit();
    }
  } catch {
    // The line is gone. Sent twice, it still counts once.
    unsent(stays, stays.dataset.unsent);
  }
  stays.removeAttribute("aria-busy");
  event.submitter?.classList.remove("sending");
  delete form.dataset.sent;
});
addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });

// data-look: what is chosen in the field of that name is seen at once, as by pressing the button, which only looks.
addEventListener("change", async ({ target }) => {
  const button = target.name && document.querySelector(`[data-look="${CSS.escape(target.name)}"]`);
  const part = button && button.closest("[id]");
  if (!part || target.form !== button.form) return;
  const sent = { method: "POST", body: new URLSearchParams(new FormData(button.form, button)) };
  const page = await fetch(button.formAction, sent).then((answer) => answer.text(), () => "");
  const now = live.parsed(page).getElementById(part.id);
  if (now) part.innerHTML = now.innerHTML;
});

// data-menu: a menu closes by Escape and by a press beside it.
for (const menu of document.querySelectorAll("[data-menu]")) {
  addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener("keydown", (event) => { if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); } });
}
