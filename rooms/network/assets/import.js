// data-pieces: what a column may hold is dragged onto it, or picked by one press and laid by another; the column's own
// select says the same, and is what is sent.
{
  const pieces = () => document.querySelector("[data-pieces]");
  const held = () => pieces()?.querySelector("[aria-pressed=true]");
  const selects = () => [...document.querySelectorAll("[data-place] select")];
  const say = (words, piece, column) => {
    const status = pieces().querySelector("[role=status]");
    status.textContent = status.dataset[words].replace("%piece", piece).replace("%column", column ?? "");
  };
  // Each thing is held by one column; only countries may stand in several.
  const used = () => {
    const now = new Set(selects().map((one) => one.value));
    for (const one of pieces()?.querySelectorAll("[data-piece]") ?? []) one.classList.toggle("laid", one.dataset.piece !== "ignore" && now.has(one.dataset.piece));
  };
  // While something is dragged nothing else moves.
  const hold = (piece, dragged = false) => {
    for (const one of document.querySelectorAll("[data-piece]")) one.setAttribute("aria-pressed", String(one === piece));
    for (const one of document.querySelectorAll("[data-lay]")) one.hidden = !piece || dragged;
    if (piece) say("held", piece.textContent);
  };
  const lay = (piece, place) => {
    const select = place.querySelector("select"), code = piece.dataset.piece;
    if (!["ignore", "country"].includes(code)) for (const one of selects()) if (one !== select && one.value === code) one.value = "ignore";
    select.value = code;
    hold(null);
    used();
    say("laid", piece.textContent, place.querySelector("th").textContent);
    select.focus();
  };
  const show = () => { if (pieces()) { pieces().hidden = false; used(); } };
  const over = (place) => { for (const one of document.querySelectorAll("[data-place]")) one.classList.toggle("over", one === place); };
  addEventListener("click", ({ target }) => {
    const piece = target.closest?.("[data-piece]"), button = target.closest?.("[data-lay]");
    if (piece) hold(piece === held() ? null : piece);
    if (button && held()) lay(held(), button.closest("[data-place]"));
  });
  addEventListener("keydown", ({ key }) => { if (key === "Escape" && held()) { const piece = held(); hold(null); piece.focus(); } });
  addEventListener("change", ({ target }) => { if (target.closest?.("[data-place]")) used(); });
  addEventListener("dragstart", (event) => {
    const piece = event.target.closest?.("[data-piece]");
    if (!piece) return;
    event.dataTransfer.setData("text/plain", piece.textContent);
    event.dataTransfer.effectAllowed = "copy";
    hold(piece, true);
  });
  addEventListener("dragover", (event) => {
    const place = held() && event.target.closest?.("[data-place]");
    over(place || null);
    if (place) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const place = held() && event.target.closest?.("[data-place]");
    over(null);
    if (place) { event.preventDefault(); lay(held(), place); }
  });
  addEventListener("dragend", () => { over(null); hold(null); });
  addEventListener("koinon:live", show);
  show();
}
