// A roster in the browser: columns laid by dragging and by keys, cells corrected in place, one button, and the way back;
// with script and without.
//
// One house; each test brings in members of its own.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import axe from 'axe-core';
import { openHouse } from './house.mjs';

const PASSWORD = 'a league of towns';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const UNNAMED = 'Wer,Wo,Leute\nNeustadt an der Probe,Germany,4711\n';
const FAULTY = 'name,country,population\nProbeville,Atlantis,many\nSounder,France,12\n';

const house = await openHouse();
after(() => house.close());

test('columns are laid by dragging', () =>
  visitor({ viewport: { width: 1280, height: 1800 } }, async (page) => {
    await upload(page, 'unnamed.csv', UNNAMED);
    await page.getByText('This file cannot be read in this way.').waitFor();
    await drag(page, 'name', 'Wer');
    await drag(page, 'country', 'Wo');
    await drag(page, 'population', 'Leute');
    assert.deepEqual(await held(page), ['name', 'country', 'population']);
    // What lay elsewhere moves.
    await drag(page, 'name', 'Leute');
    assert.deepEqual(await held(page), ['ignore', 'country', 'name']);
    await drag(page, 'name', 'Wer');
    await drag(page, 'population', 'Leute');
    await page.getByRole('button', { name: 'Look again', exact: true }).click();
    await page.getByRole('button', { name: /^Add 1 member/ }).waitFor();
  }));

test('columns are laid by keys alone', () =>
  visitor({}, async (page) => {
    await upload(page, 'unnamed.csv', UNNAMED);
    for (const [name, column] of [['name', 'Wer'], ['country', 'Wo']]) {
      await piece(page, name).focus();
      await page.keyboard.press('Enter');
      assert.equal(await piece(page, name).getAttribute('aria-pressed'), 'true');
      await row(page, column).getByRole('button', { name: /^Lay it here/ }).focus();
      await page.keyboard.press('Enter');
    }
    assert.deepEqual((await held(page)).slice(0, 2), ['name', 'country']);
    assert.equal(await page.locator('[data-pieces] [role=status]').innerText(), 'Column Wo holds: country.');
    await piece(page, 'name').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('[aria-pressed=true]').count(), 0, 'Escape lets it go');
  }));

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script';
  test(`cells are corrected in place, and one button says what it does, ${how}`, () =>
    visitor({ javaScriptEnabled }, async (page) => {
      const name = javaScriptEnabled ? 'Probeville' : 'Probedorf';
      await upload(page, 'faulty.csv', FAULTY.replace('Probeville', name).replace('Sounder', `Sounder ${how}`));
      const deeds = page.getByRole('button', { name: /^Add / });
      assert.equal(await deeds.count(), 1, 'one button');
      assert.match(await deeds.innerText(), /^Add 1 member; without the faulty row$/);
      const country = page.getByRole('textbox', { name: 'Row 2, country' });
      assert.equal(await country.getAttribute('aria-invalid'), 'true');
      const told = await country.getAttribute('aria-describedby');
      assert.match(await page.locator(`#${told}`).innerText(), /“Atlantis”/);
      await country.fill('Senegal');
      await page.getByRole('textbox', { name: 'Row 2, population' }).fill('1200');
      await page.getByRole('button', { name: 'Save the corrections and look again' }).click();
      await page.getByText('2 cells are corrected').waitFor();
      await page.getByRole('button', { name: 'Add 2 members', exact: true }).click();
      await page.getByText('2 members added').first().waitFor();
      const [found] = (await api(`/api/members?q=${name}`)).items;
      assert.deepEqual([found.country, found.population], ['SN', 1200]);
    }));
}

test('a file on its way says how far it has come, and can be stopped', () =>
  visitor({ viewport: { width: 360, height: 740 } }, async (page) => {
    const slow = await slowed(page, 300_000);
    await choose(page, 'slow.csv', large('Slowtown'));
    const look = page.getByRole('button', { name: 'Look at the file' });
    await look.click();
    await page.getByText(/^[1-9]\d?% sent$/).first().waitFor();
    const bar = page.getByRole('progressbar', { name: 'The file on its way' });
    assert.ok((await bar.evaluate((one) => one.position)) > 0);
    assert.equal(await look.isDisabled(), true, 'it is sent once');
    await hasNoBarrier(page);
    await page.getByRole('button', { name: 'Stop sending' }).click();
    await page.getByText('You stopped it.').waitFor();
    assert.equal(await look.evaluate((one) => one === document.activeElement), true, 'the focus is back at the button');
    assert.equal(await bar.count(), 0);
    assert.equal(await page.getByLabel('File', { exact: true }).evaluate((one) => one.files[0].name), 'slow.csv');
    // What the line breaks off is told on the page, and the file is still there to be sent.
    await slow.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await look.click();
    await page.getByRole('alert').getByText('The file did not arrive').waitFor();
    await slow.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await look.click();
    await page.waitForURL('**/imports/staged/*');
  }));

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script';
  test(`a large file outlasts a sign-in as far as a page can keep it, ${how}`, () =>
    visitor({ javaScriptEnabled }, async (page) => {
      await choose(page, 'late.csv', large('Latetown'));
      await page.context().clearCookies({ name: 'koinon' });
      await page.getByRole('button', { name: 'Look at the file' }).click();
      await page.getByText('so this was not taken: late.csv').waitFor();
      await page.getByLabel('E-mail address').fill('administrator@league.example');
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('“late.csv” did not stay in this field: choose the file once more.').waitFor();
      await page.getByLabel('File', { exact: true }).setInputFiles(file('late.csv', 'name,country\nLatetown,France\n'));
      await page.getByRole('button', { name: 'Look at the file' }).click();
      await page.waitForURL('**/imports/staged/*');
    }));
}

test('a plan that is refused says so where it was sent from', () =>
  visitor({}, async (page) => {
    await page.goto(`${house.address}/en/plan/load`);
    await page.locator('input[type=file]').setInputFiles(file('plan.json', '{}'));
    await page.locator('main form button:not([type=button])').click();
    const errors = page.locator('.errors');
    await errors.waitFor();
    assert.equal(await errors.evaluate((one) => one === document.activeElement), true, 'it is read out first');
    await page.getByText('“plan.json” did not stay in this field').waitFor();
  }));

test('what undoing touches is said before it is pressed', () =>
  visitor({}, async (page) => {
    await page.goto(`${house.address}/en/imports`);
    await page.getByRole('link', { name: 'faulty.csv' }).first().click();
    await page.getByRole('link', { name: /^Take this import back/ }).click();
    await page.getByText('2 members that it added go.').waitFor();
    await hasNoBarrier(page);
    await page.getByRole('button', { name: 'Take this import back' }).click();
    await page.getByText(/^Taken back on/).waitFor();
  }));

for (const lang of ['en', 'ar']) {
  for (const width of [360, 1280]) {
    test(`a roster with everything to be said has no barrier in ${lang} at ${width}`, () =>
      visitor({ viewport: { width, height: 800 } }, async (page) => {
        await upload(page, 'faulty.csv', `${FAULTY}Dakar,Senegal,\n`);
        await page.goto(page.url().replace('/en/', `/${lang}/`));
        await hasNoBarrier(page);
      }));
  }
}

function piece(page, name) {
  return page.locator('[data-pieces]').getByRole('button', { name, exact: true });
}

/** As a hand does it: picked up, moved over the column, and on it once more, let go. */
async function drag(page, name, column) {
  await piece(page, name).hover();
  await page.mouse.down();
  await row(page, column).hover();
  await row(page, column).hover();
  await page.mouse.up();
}

function row(page, column) {
  return page.locator('[data-place]').filter({ has: page.getByRole('rowheader', { name: column, exact: true }) });
}

async function held(page) {
  return page.locator('[data-place] select').evaluateAll((all) => all.map((one) => one.value));
}

async function visitor(options, look) {
  const context = await house.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', ...options });
  context.setDefaultTimeout(30_000);
  try {
    const page = await context.newPage();
    await page.goto(`${house.address}/en/sign-in`);
    await page.getByLabel('E-mail address').fill('administrator@league.example');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/en/me');
    return await look(page);
  } finally {
    await context.close();
  }
}

function file(name, text) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** A roster of some megabytes. */
function large(town) {
  return `name,country\n${`${town},France\n`.repeat(150_000)}`;
}

/** A line that takes no more bytes a second. */
async function slowed(page, uploadThroughput) {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
  return line;
}

async function choose(page, name, text) {
  await page.goto(`${house.address}/en/imports`);
  await page.getByLabel('File', { exact: true }).setInputFiles(file(name, text));
}

async function upload(page, name, text) {
  await choose(page, name, text);
  await page.getByRole('button', { name: 'Look at the file' }).click();
  await page.waitForURL('**/imports/staged/*');
}

async function hasNoBarrier(page) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const found = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
    const barriers = found.violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.target).join(' · ')}`);
    assert.deepEqual(barriers, []);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `the page is ${wide} px too wide`);
}

async function api(path) {
  const answer = await fetch(house.address + path);
  assert.equal(answer.status, 200, path);
  return answer.json();
}
