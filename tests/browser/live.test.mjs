// A meeting moves on every screen by itself: what one browser does is seen in another that was not touched.
//
// One house, one story: each part begins where the one before it ended.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, test } from 'node:test';
import axe from 'axe-core';
import { LANGUAGES, openHouse } from './house.mjs';

const PASSWORD = 'a league of towns';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const house = await openHouse();
const contexts = [];
after(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await house.close();
});

const meetings = await api('/api/meetings');
const open = meetings.items.find(({ stage, body_code }) => stage === 'open' && body_code === 'world-council');
const called = meetings.items.find(({ stage, body_code }) => stage === 'called' && body_code === 'executive-bureau');
const place = (screen = '', lang = 'en', meeting = open) => `/${lang}/meetings/${meeting.id}${screen}`;

/** The screens of one meeting, each in a browser of its own. */
const screens = {
  page: await browser(place(), {}),
  hall: await browser(place('/hall'), { viewport: { width: 1920, height: 1080 } }),
  chair: await browser(place('/chair'), {}, 'chair@league.example'),
  mine: await browser(place('/mine'), { viewport: { width: 360, height: 740 } }, 'delegate@league.example'),
};

test('on a telephone the three answers are in sight together', async () => {
  for (const lang of LANGUAGES) {
    const phone = await browser(place('/mine', lang), { viewport: { width: 360, height: 740 } }, 'delegate@league.example');
    const boxes = await Promise.all((await phone.locator('.answers .answer').all()).map((one) => one.boundingBox()));
    assert.equal(boxes.length, 3, lang);
    for (const { x, y, width, height } of boxes) assert.ok(y >= 0 && y + height <= 740 && x >= 0 && x + width <= 360, `${lang}: ${y} + ${height}`);
    assert.equal(new Set(boxes.map(({ width, height }) => `${width} × ${height}`)).size, 1, 'none is larger');
  }
});

test('a vote given on one phone is counted on every screen', async () => {
  const { page, hall, chair, mine } = screens;
  const before = Number(/Turnout: (\d+) of/.exec(await page.locator('main').innerText())[1]);
  // What has the focus keeps it, and what stands open stays open.
  const link = page.locator('[data-live=agenda] a').first();
  await link.focus();
  const more = chair.locator('details#item-1');
  await more.locator('summary').click();

  await mine.bringToFront();
  await mine.keyboard.press('1');
  await mine.keyboard.press('Enter');
  await mine.getByText(/Counted at .*: For\./).waitFor();
  await mine.getByRole('link', { name: 'Receipt' }).waitFor();

  const turnout = `Turnout: ${before + 1} of`;
  await page.locator('.poll-list', { hasText: turnout }).waitFor();
  await chair.locator('.turnout', { hasText: turnout }).waitFor();
  await hall.locator('.turnout strong', { hasText: String(before + 1) }).waitFor();
  assert.ok(await link.evaluate((one) => one === document.activeElement), 'the focus is where it was');
  assert.ok(await more.evaluate((one) => one.open), 'what stood open does');
  await stayed();
});

test('what the chair takes up is read on every screen', async () => {
  const { page, hall, chair, mine } = screens;
  await chair.locator('ol.agenda > li').nth(2).getByRole('button', { name: 'Take it up' }).click();
  const item = 'Progress of the strategic plan';
  await page.locator('[data-live=now]', { hasText: item }).waitFor();
  await mine.locator('[data-live=now]', { hasText: item }).waitFor();
  assert.equal(await page.locator('[data-live=agenda] [aria-current=step] h3').count(), 1);
  await page.getByRole('status').filter({ hasText: item }).waitFor({ state: 'attached' });
  // The vote is open still: the hall shows its question until it is closed.
  await hall.locator('.open h2').waitFor();
  await chair.goto(house.address + place('/chair'));
});

test('what is typed and where one reads stay through a move', async () => {
  const { page, chair, mine } = screens;
  // One reads the agenda on a small window: what moves stands above it and within it.
  await page.setViewportSize({ width: 360, height: 420 });
  const read = page.locator('[data-live=agenda] ol > li').nth(3).locator('h3');
  await read.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const top = () => read.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  const before = await top();
  assert.ok(await page.evaluate(() => scrollY > 0), 'the page is scrolled');
  // Somebody writes in a part that moves; no page of a meeting has a field there now, any may get one.
  await mine.evaluate(() => {
    const note = Object.assign(document.createElement('textarea'), { id: 'note' });
    document.querySelector('[data-live=now]').append(note);
    note.focus();
  });
  await mine.keyboard.type('Ask about the wells');

  await chair.locator('ol.agenda > li').nth(3).getByRole('button', { name: 'Take it up' }).click();
  const title = 'Any other business';
  await page.locator('[data-live=now]', { hasText: title }).waitFor();
  await page.locator('[data-live=agenda] ol > li:nth-child(4)[aria-current=step]').waitFor();
  assert.ok(Math.abs((await top()) - before) <= 2, `what was read stays: ${before}, then ${await top()}`);
  await page.waitForTimeout(500);
  const note = mine.locator('#note');
  assert.equal(await note.inputValue(), 'Ask about the wells');
  assert.ok(await note.evaluate((one) => one === document.activeElement), 'the focus is in it');
  // Emptied and left, the part takes what has come meanwhile.
  await note.fill('');
  await note.blur();
  await mine.locator('[data-live=now]', { hasText: title }).waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
  await stayed();
});

test('a page that asked in vain for what is its own asks again', async () => {
  const { mine } = screens;
  let asked = 0;
  await mine.route('**/mine', (route) => (asked++ ? route.continue() : route.abort()));
  const renewed = mine.waitForResponse('**/mine');
  await mine.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  assert.equal((await renewed).status(), 200);
  assert.equal(asked, 2);
  await mine.unroute('**/mine');
  // Answers stand only beside the question they are about.
  const about = (part) => mine.locator(`[data-live=${part}] [data-about]`).first().getAttribute('data-about');
  assert.equal(await about('answers'), await about('question'));
});

test('the verdict comes by itself once the chair has closed the vote', async () => {
  const { page, hall, chair, mine } = screens;
  await chair.bringToFront();
  await chair.keyboard.press('n');
  await Promise.all([chair.waitForURL('**/closure'), chair.keyboard.press('Enter')]);
  await chair.locator('.turnout', { hasText: /Turnout: \d+ of/ }).waitFor();
  await chair.getByRole('button', { name: 'Close and count' }).click();
  await chair.waitForURL('**/chair');
  const verdict = /(Carried|Rejected|No quorum).*:/;
  await page.locator('[data-live=polls]', { hasText: verdict }).waitFor();
  await hall.locator('.decided h2').waitFor();
  await mine.locator('[data-live=question] .verdict', { hasText: verdict }).waitFor();
  // There is nothing left to answer; what was counted stays in sight.
  await mine.locator('[data-live=answers] button').first().waitFor({ state: 'hidden' });
  await mine.locator('[data-live=answers]').getByText(/Counted at .*: For\./).waitFor();
  assert.equal(await mine.locator('[data-live=answers] button').count(), 0);
  await stayed();
});

test('the result is whole on every screen in the hall', async () => {
  const long = {
    fr: 'Faut-il, compte tenu des engagements pris lors de la précédente session et sous réserve de l’avis du comité des affaires statutaires, réunir une conférence extraordinaire des villes côtières avant la fin de l’année ?',
    ar: 'هل ينبغي، مع مراعاة الالتزامات المتخذة في الدورة السابقة ورهناً برأي لجنة الشؤون النظامية، عقد مؤتمر استثنائي للمدن الساحلية قبل نهاية العام على نفقة الصندوق المشترك للاتحاد وبمشاركة جميع الأقسام الإقليمية؟',
  };
  for (const [lang, text] of Object.entries(long)) {
    const hall = await browser(place('/hall', lang), { viewport: { width: 1280, height: 720 } });
    await hall.locator('.decided .question').evaluate((one, words) => { one.textContent = words; }, text);
    for (const [width, height] of [[1920, 1080], [1280, 720], [1366, 768], [1024, 768], [3840, 2160]]) {
      await hall.setViewportSize({ width, height });
      // Once more, and all is where it stays.
      const cut = await hall.evaluate(() => {
        dispatchEvent(new Event('resize'));
        const decided = document.querySelector('.decided');
        const { top, bottom } = decided.getBoundingClientRect();
        const parts = [...decided.children].map((one) => one.getBoundingClientRect());
        const root = document.documentElement;
        return [
          ...[decided, root, document.querySelector('.hall')].filter((one) => one.scrollHeight > one.clientHeight).map((one) => one.className || one.tagName),
          ...parts.filter((part) => part.top < top - 1 || part.bottom > bottom + 1 || part.height < 10).map((part) => `${part.top}–${part.bottom}`),
        ];
      });
      assert.deepEqual(cut, [], `${lang} ${width}×${height}`);
    }
  }
});

test('without script the pages ask again by themselves', async () => {
  const still = await browser(place(), { javaScriptEnabled: false });
  const refresh = still.locator('meta[http-equiv=refresh]');
  assert.equal(await refresh.getAttribute('content'), '6');
  for (const name of ['Where it stands', 'Polls', 'Agenda']) await still.getByRole('heading', { name, exact: true }).waitFor();
});

test('a rehearsal is made, held and cleared away', async () => {
  const { chair } = screens;
  const secretary = await browser(place('/chair', 'en', called), {}, 'secretary@league.example');
  await secretary.getByRole('link', { name: 'Rehearse this meeting' }).click();
  await secretary.getByRole('button', { name: 'Make the rehearsal' }).click();
  const ribbon = secretary.locator('.ribbon', { hasText: 'Rehearsal' });
  await ribbon.waitFor();
  const rehearsal = new URL(secretary.url()).pathname;
  for (const screen of ['/chair', '/hall']) await hasNoBarrier(secretary, rehearsal.replace(/\/chair$/, screen));
  await secretary.goto(house.address + rehearsal);
  await secretary.getByRole('link', { name: 'See what will happen' }).click();
  await secretary.getByRole('main').locator('form button').last().click();
  await secretary.waitForURL('**/chair');
  assert.ok(!JSON.stringify(await api('/api/meetings')).includes(rehearsal.split('/')[3]), 'no list has it');
  await secretary.getByRole('link', { name: 'Clear the rehearsal away' }).click();
  await secretary.getByRole('button', { name: 'Clear it away' }).click();
  await secretary.waitForURL(`**${place('/chair', 'en', called)}`);
  assert.equal((await secretary.goto(house.address + rehearsal)).status(), 404);
  await chair.reload();
});

for (const lang of LANGUAGES) {
  test(`the screens of a meeting have no barrier in ${lang}`, async () => {
    for (const [screen, name] of [['', 'page'], ['/hall', 'hall'], ['/chair', 'chair'], ['/mine', 'mine']]) {
      await hasNoBarrier(screens[name], place(screen, lang));
    }
  });
}

test('the records of the stopped house verify', async () => {
  await house.stop();
  const { code, said } = await koinon('verify', '--data', house.data);
  assert.equal(code, 0, said);
});

async function hasNoBarrier(page, path) {
  const answer = await page.goto(house.address + path);
  assert.equal(answer.status(), 200, path);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const found = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
    const barriers = found.violations.map(
      ({ id, help, nodes }) => `${path} ${colorScheme}: ${id} (${help}): ${nodes.map((node) => node.target).join(' · ')}`,
    );
    assert.deepEqual(barriers, []);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${path} is ${wide} px too wide`);
}

/** No page was loaded anew: each still has the mark it got at first. */
async function stayed() {
  for (const name of ['page', 'hall', 'mine']) {
    assert.equal(await screens[name].evaluate(() => window.mark), 'here', `${name} was not loaded anew`);
  }
}

/** A page in a browser that has seen nothing yet, of somebody who has signed in or of nobody. */
async function browser(path, options, address) {
  const context = await house.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', ...options });
  contexts.push(context);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  if (address) {
    await page.goto(`${house.address}/en/sign-in`);
    await page.getByLabel('E-mail address').fill(address);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/en/me');
  }
  await page.goto(house.address + path);
  if (options.javaScriptEnabled !== false) await page.evaluate(() => (window.mark = 'here'));
  return page;
}

async function api(path) {
  const answer = await fetch(house.address + path);
  assert.equal(answer.status, 200, path);
  return answer.json();
}

function koinon(...words) {
  return new Promise((resolve) => {
    execFile(house.program, words, { timeout: 120_000 }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, said: `${out}${err}` }),
    );
  });
}
