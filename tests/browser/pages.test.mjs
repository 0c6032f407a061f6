// What every public page keeps, in every language: no barrier, its language and direction, its use without script,
// its weight.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import axe from 'axe-core';
import { LANGUAGES, bytesOf, openHouse, visit } from './house.mjs';

/** The public pages. The first link in `main` that leads below a list's own path is an item; it is visited too. */
const PAGES = [
  { path: '/{lang}/' },
  { path: '/{lang}/members', list: true },
  { path: '/{lang}/members?section=africa' },
  { path: '/{lang}/members?country=FR' },
  { path: '/{lang}/bodies', list: true },
  { path: '/{lang}/bodies/world-council' },
  { path: '/{lang}/bodies/world-council?as_of=2023-06-01' },
  { path: '/{lang}/meetings', list: true },
  { path: '/{lang}/decisions', list: true },
  { path: '/{lang}/plan', list: true },
  { path: '/{lang}/sign-in' },
  { path: '/{lang}/style' },
];

/** As wide as a small phone, on which tables become labelled lists. */
const PHONE = { viewport: { width: 360, height: 740 } };

/** Lists that belong to a meeting; the first meeting that has lines in one is visited, on a phone. */
const OF_MEETINGS = ['delegations', 'roll'];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything a first visit fetches, compressed, heads included. */
const WEIGHT_LIMIT = 50_000;

const house = await openHouse();

// All is known before the first test is named: the runner ends as soon as it has none waiting.
const visits = [];
for (const lang of LANGUAGES) {
  for (const { path, list } of PAGES) {
    const page = path.replace('{lang}', lang);
    visits.push({ lang, page, list, item: list && (await firstItem(page).catch(() => undefined)) });
  }
}

const lists = [...new Set(visits.filter(({ list }) => list).map(({ page }) => page))];
for (const lang of LANGUAGES) {
  for (const name of OF_MEETINGS) lists.push(await listOfAMeeting(lang, name).catch(() => undefined));
}

after(() => house.close());

for (const { lang, page, item } of visits.filter(({ page }) => /\/(decisions|plan)$/.test(page))) {
  const paper = page.endsWith('/plan') ? page : item;
  test(`${paper} prints as something one would sign, in ${lang}`, () => prints(paper));
}

for (const { lang, page, list, item } of visits) {
  testsOf(page, lang);
  if (list) test(`${page} leads to an item`, () => assert.ok(item, `no link in main leads below ${page}/`));
  if (item) testsOf(item, lang);
}

for (const path of lists) {
  test(`${path} has no barrier on a phone`, () => {
    assert.ok(path, `no meeting has lines in one of ${OF_MEETINGS}`);
    return hasNoBarrier(path, PHONE);
  });
}

for (const lang of LANGUAGES) {
  for (const width of [320, 360, 412]) {
    test(`every room is in sight at ${width} px in ${lang}`, () =>
      visit(house, `/${lang}/decisions`, { viewport: { width, height: 740 } }, async (page, open) => {
        await opened(open);
        const rooms = await page.locator('.rooms a').evaluateAll((links) =>
          links.map((link) => link.getBoundingClientRect().toJSON()),
        );
        assert.equal(rooms.length, 5);
        for (const { left, right } of rooms) assert.ok(left >= 0 && right <= width, `${left} to ${right}`);
        assert.equal(await page.locator('.rooms a[aria-current]').count(), 1);
      }));
  }
}

test('a country on the map leads to its members, by the keyboard and without script', () =>
  visit(house, '/en/members', { javaScriptEnabled: false }, async (page, open) => {
    await opened(open);
    const country = page.locator('svg.fig-world a').first();
    const [, name, count] = /^(.+): ([\d,]+) members?$/.exec(await country.locator('title').textContent());
    await country.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]country=[A-Z]{2}/);
    assert.equal(await page.getByLabel('Country').evaluate((choice) => choice.selectedOptions[0].text), name);
    assert.equal(await page.locator('#list tbody tr').count(), Number(count));
    assert.equal(await page.locator('svg.fig-world.fig-near').count(), 1);
    const land = await page.locator('svg.fig-world use.fig-land').evaluate((use) => use.getBoundingClientRect().width);
    assert.ok(land > 0, 'the land is drawn');
  }));

for (const width of [360, 1280]) {
  test(`a search leads to what was found, at ${width}`, () =>
    visit(house, '/en/members', { javaScriptEnabled: false, viewport: { width, height: 740 } }, async (page, open) => {
      await opened(open);
      await page.getByRole('search').getByRole('button').click();
      await page.waitForURL(/#found$/);
      const { y } = await page.locator('#found').boundingBox();
      const top = await page.evaluate(() => scrollY);
      if (width === 360) assert.ok(top > 0 && y >= 0 && y < 100, `${top}, ${y}`);
      else assert.equal(top, 0, 'the filters stay in sight');
    }));
}

test('a section below the map narrows list and map, and leads back', () =>
  visit(house, '/en/members', { javaScriptEnabled: false }, async (page, open) => {
    await opened(open);
    const sections = page.getByRole('navigation', { name: 'Sections on the map' });
    const all = await page.locator('#list tbody tr').count();
    await sections.getByRole('link', { name: 'Eurasia' }).click();
    await page.waitForURL(/section=eurasia/);
    assert.ok((await page.locator('#list tbody tr').count()) < all);
    await sections.getByRole('link', { name: 'Eurasia' }).click();
    assert.equal(await page.locator('#list tbody tr').count(), all);
  }));

function testsOf(path, lang) {
  test(`${path} has no barrier`, () => hasNoBarrier(path));
  test(`${path} says its language`, () => saysItsLanguage(path, lang));
  test(`${path} works without script`, () => worksWithoutScript(path));
  test(`${path} weighs little`, () => weighsLittle(path));
}

/** The path of the first item of a list, or nothing if the list leads to none. */
function firstItem(list) {
  return visit(house, list, {}, async (page, open) => {
    await open();
    // By the attribute: the `href` of a link in a picture is no string.
    const links = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const paths = links.map((link) => new URL(link, page.url())).filter((url) => url.origin === house.address);
    // A file of the whole list, such as `members/all.csv`, is no page; an action of the plan, such as `plan/1.1.1`, is one.
    return paths.map((url) => url.pathname).find((path) => path.startsWith(`${list}/`) && !/\.[a-z]+$/.test(path));
  });
}

/** The first meeting's list of a name that has a line with a label. */
async function listOfAMeeting(lang, name) {
  const meetings = await (await fetch(`${house.address}/api/meetings?limit=100`)).json();
  for (const { id } of meetings.items) {
    const path = `/${lang}/meetings/${id}/${name}`;
    const answer = await fetch(house.address + path);
    if (answer.ok && (await answer.text()).includes('<tbody>')) return path;
  }
  return undefined;
}

function hasNoBarrier(path, options = {}) {
  return visit(house, path, options, async (page, open) => {
    await opened(open);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Asked by the browser's own tools, which a strict Content-Security-Policy does not bind.
      await page.evaluate(axe.source);
      const found = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
      const barriers = found.violations.map(
        ({ id, help, nodes }) => `${colorScheme}: ${id} (${help}): ${nodes.map((node) => node.target).join(' · ')}`,
      );
      assert.deepEqual(barriers, []);
      assert.ok(found.passes.length > 0, 'axe found nothing to look at');
    }
  });
}

function saysItsLanguage(path, lang) {
  return visit(house, path, {}, async (page, open) => {
    await opened(open);
    const html = page.locator('html');
    assert.equal(await html.getAttribute('lang'), lang);
    assert.equal(await html.getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
  });
}

/** On A4, with lines to sign, and no page for the foot of the house alone. */
function prints(path) {
  return visit(house, path, {}, async (page, open) => {
    await opened(open);
    await page.emulateMedia({ media: 'print' });
    const lines = page.locator('.signatures p');
    assert.equal(await lines.count(), 3);
    for (const line of await lines.all()) assert.ok(await line.isVisible());
    for (const door of await page.locator('nav, form, .acts, .filters').all()) assert.ok(!(await door.isVisible()));
    const paper = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    const pages = [...paper.matchAll(/\/Type \/Page\b[^s][\s\S]*?\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box.trim());
    assert.ok(pages.length > 1, 'the pages are found');
    for (const box of pages) assert.match(box, /^0 0 59[56](\.\d+)? 84[123](\.\d+)?$/);
    const most = path.endsWith('/plan') ? 16 : 4;
    assert.ok(pages.length <= most, `${pages.length} pages`);
  });
}

async function worksWithoutScript(path) {
  const look = async (page, open) => {
    await opened(open);
    const main = page.locator('main');
    return {
      heading: (await page.locator('h1').first().innerText()).trim(),
      words: (await main.innerText()).trim().length,
      doors: await main.locator('a[href], form[action]').count(),
    };
  };
  const without = await visit(house, path, { javaScriptEnabled: false }, look);
  const withScript = await visit(house, path, {}, look);
  assert.ok(without.heading && without.words > without.heading.length, 'there is a heading and something beside it');
  assert.equal(without.heading, withScript.heading);
  assert.ok(without.doors >= withScript.doors, 'every link and form is there without script');
}

function weighsLittle(path) {
  return visit(house, path, {}, async (page, open) => {
    const fetched = await watchWire(page);
    await opened(open);
    await page.waitForTimeout(300); // What starts after loading, such as a live stream, is counted too.
    for (const url of await unfetchedIcons(page, fetched)) fetched.set(url, { url, bytes: await bytesOf(url) });
    const all = [...fetched.values()];
    assert.deepEqual(all.filter(({ url }) => !url.startsWith(`${house.address}/`)), [], 'nothing comes from elsewhere');
    const weight = all.reduce((sum, { bytes }) => sum + bytes, 0);
    const list = all.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
    assert.ok(weight > 0 && weight < WEIGHT_LIMIT, `${weight} bytes on the wire\n${list}`);
  });
}

/** Counts the bytes of every answer as they come in, by request. */
async function watchWire(page) {
  const fetched = new Map();
  const wire = await page.context().newCDPSession(page);
  const add = (id, bytes) => {
    const one = fetched.get(id);
    if (one) one.bytes += bytes;
  };
  wire.on('Network.requestWillBeSent', ({ requestId, request, redirectResponse }) => {
    if (request.url.startsWith('data:')) return;
    const before = redirectResponse ? redirectResponse.encodedDataLength + (fetched.get(requestId)?.bytes ?? 0) : 0;
    fetched.set(requestId, { url: request.url, bytes: before });
  });
  wire.on('Network.responseReceived', ({ requestId, response }) => add(requestId, response.encodedDataLength));
  wire.on('Network.dataReceived', ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
  await wire.send('Network.enable');
  return fetched;
}

/** Icons and the like, which a browser with a window fetches and one without does not. */
async function unfetchedIcons(page, fetched) {
  const links = page.locator('link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]');
  const urls = await links.evaluateAll((links) => links.map((link) => link.href));
  const known = new Set([...fetched.values()].map(({ url }) => url));
  return [...new Set(urls)].filter((url) => !known.has(url) && !url.startsWith('data:'));
}

async function opened(open) {
  const answer = await open();
  assert.equal(answer.status(), 200);
}
