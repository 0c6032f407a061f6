// data-clock: the time of day in a zone, ticking. data-since: the time that has passed since an instant. Both go by the
// server's clock, which data-now tells, and write their digits as the page's language does.
{
  const root = document.querySelector("[data-now]");
  if (root) {
    const skew = Date.parse(root.dataset.now) - Date.now();
    const lang = document.documentElement.lang;
    const arabic = /[\u0660-\u0669]/.test(root.querySelector("[data-clock]")?.textContent ?? "");
    const system = arabic ? "arab" : "latn";
    const two = new Intl.NumberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false, numberingSystem: system });
    const one = new Intl.NumberFormat(lang, { useGrouping: false, numberingSystem: system });
    const tick = () => {
      const now = Date.now() + skew;
      for (const clock of document.querySelectorAll("[data-clock]")) {
        const zone = { timeZone: clock.dataset.clock, timeStyle: "short", numberingSystem: system };
        clock.textContent = new Intl.DateTimeFormat(lang, zone).format(now);
      }
      for (const since of document.querySelectorAll("[data-since]")) {
        const seconds = Math.max(0, Math.floor((now - Date.parse(since.dataset.since)) / 1000));
        const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
        const rest = `${two.format(seconds % 60)}`;
        since.textContent = hours ? `${one.format(hours)}:${two.format(minutes)}:${rest}` : `${one.format(minutes)}:${rest}`;
      }
    };
    tick();
    setInterval(tick, 1000);
    addEventListener("koinon:live", tick);
    // data-fit: text that is longer than its place is set smaller.
    const fit = () => {
      for (const one of document.querySelectorAll("[data-fit]")) {
        for (let part = 100; part >= 40; part -= 4) {
          (one.closest("[data-live]") ?? one).style.setProperty("--fit", part / 100);
          if (one.scrollHeight <= one.clientHeight) break;
        }
      }
    };
    fit();
    addEventListener("resize", fit);
    addEventListener("koinon:live", fit);
  }
}
