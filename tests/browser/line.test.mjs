// The main job through the pages, as people do it: a mailed link, a vote, its closing, the decision, its proof; and a
// roster that comes in, is seen, and goes again.
//
// One house, one story: each part begins where the one before it ended.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { openHouse } from './house.mjs';

const PASSWORD = 'a league of towns';
const RECOUNT = join(dirname(fileURLToPath(import.meta.url)), '../../floors/tally/recount/recount.py');

/** The link, "Enter", the answer. */
const MOST_TAPS = 3;

const FAULTY_ROSTER = 'Name,Country,Section\nNeustadt an der Probe,Germany,Europe\nVille sans pays,Atlantis,Europe\n';
const GOOD_ROSTER = 'Name,Country,Section\nNeustadt an der Probe,Germany,Europe\n';
const NEWCOMER = 'Neustadt an der Probe';

const house = await openHouse();
const desk = await mkdtemp(join(tmpdir(), 'koinon-desk-'));
after(async () => {
  await house.close();
  await rm(desk, { recursive: true, force: true });
});

/** What one part of the story leaves to the next; at first the open meeting and the vote that is open in it. */
const story = { ...(await openVote()), entered: new Set() };

test('a delegate votes from the mailed link in three taps', () => voteFromLetter({}));

test('a delegate votes from the mailed link without script', () => voteFromLetter({ javaScriptEnabled: false }));

test('the chair closes the vote and its verdict is shown', () =>
  visitor({}, async (page) => {
    await signIn(page, 'chair@league.example');
    await page.goto(`${house.address}/en/meetings`);
    await page.getByRole('main').getByRole('link', { name: story.meeting.name.en }).first().click();
    await page.getByRole('link', { name: 'Run this meeting' }).click();
    await page.waitForURL('**/chair');
    await page.keyboard.press('n');
    await Promise.all([page.waitForURL('**/closure'), page.keyboard.press('Enter')]);
    await page.getByRole('button', { name: 'Close and count' }).click();
    const polls = page.locator('#polls');
    await polls.getByText(/^\s*(Carried|Rejected)\b/).first().waitFor();
    assert.match(await polls.innerText(), /(Carried|Rejected)[^]*: .*for/i);
    await page.goto(`${house.address}/en/polls/${story.poll.id}`);
    story.sentence = (await page.locator('p.verdict').first().innerText()).trim();
    assert.match(story.sentence, /(Carried|Rejected): .*;.*majority/);
  }));

test('the decision is listed, with its verdict, its text and its proof', () =>
  visitor({ acceptDownloads: true }, async (page) => {
    await page.goto(`${house.address}/en/decisions`);
    await page.getByRole('main').getByRole('link', { name: story.poll.question.en }).first().click();
    assert.equal((await page.getByRole('heading', { level: 1 }).innerText()).trim(), story.poll.question.en);
    assert.equal((await page.locator('p.verdict').first().innerText()).trim(), story.sentence);
    assert.ok((await page.getByRole('region', { name: 'Text' }).getByRole('listitem').count()) > 0, 'the text is there');
    await page.getByRole('link', { name: 'The entry that proves it' }).first().waitFor();
    const [receipt] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the receipt' }).first().click(),
    ]);
    story.receipt = join(desk, 'receipt.json');
    await receipt.saveAs(story.receipt);
  }));

test('the receipt proves itself, and no longer once a byte of it is changed', async () => {
  const good = await koinon('verify', '--receipt', story.receipt, '--data', house.data);
  assert.equal(good.code, 0, good.said);
  const changed = join(desk, 'changed.json');
  await writeFile(changed, withOneByteChanged(await readFile(story.receipt, 'utf8')));
  const bad = await koinon('verify', '--receipt', changed, '--data', house.data);
  assert.equal(bad.code, 2, bad.said);
});

test('another program counts the same', async (t) => {
  const file = join(desk, 'poll.json');
  await writeFile(file, JSON.stringify(await api(`/api/polls/${story.poll.id}`)));
  const { code, said } = await run('python3', [RECOUNT, file]);
  if (code === 'ENOENT') return t.skip('there is no python3 to count with');
  assert.equal(code, 0, said);
});

test('a roster is looked at, applied and taken back', () =>
  visitor({}, async (page) => {
    await signIn(page, 'administrator@league.example');
    assert.deepEqual(await members(NEWCOMER), []);

    await upload(page, 'faulty.csv', FAULTY_ROSTER);
    await page.getByText('Nothing has been written yet.').waitFor();
    const cell = page.locator('main [aria-invalid=true]');
    assert.equal(await cell.inputValue(), 'Atlantis');
    assert.deepEqual(await members(NEWCOMER), [], 'nothing is written by looking');
    await page.getByRole('button', { name: 'Discard this file' }).click();

    await upload(page, 'good.csv', GOOD_ROSTER);
    assert.equal(await page.locator('[aria-invalid=true]').count(), 0);
    await page.getByRole('button', { name: /^Add 1 member/ }).first().click();
    await page.getByText('1 member added').first().waitFor();
    const done = page.url();
    await page.goto(`${house.address}/en/members`);
    await page.getByLabel('Name').fill(NEWCOMER);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('link', { name: NEWCOMER }).first().waitFor();

    await page.goto(done);
    await page.getByRole('link', { name: /^Take this import back/ }).click();
    await page.getByText('One member that it added goes.').waitFor();
    await page.getByRole('button', { name: 'Take this import back' }).click();
    await page.getByText(/^Taken back on/).waitFor();
    assert.deepEqual(await members(NEWCOMER), [], 'the member is gone again');
  }));

test('the records of the stopped house verify', async () => {
  await house.stop();
  const { code, said } = await koinon('verify', '--data', house.data);
  assert.equal(code, 0, said);
});

async function openVote() {
  const { items: meetings } = await api('/api/meetings');
  const meeting = meetings.find(({ stage, body_code }) => stage === 'open' && body_code === 'world-council');
  const { items: polls } = await api('/api/polls');
  return { meeting, poll: polls.find((poll) => poll.stage === 'open' && poll.meeting === meeting?.id) };
}

/** Opens the newest letters about the open meeting until one leads to somebody who has not voted; votes. */
async function voteFromLetter(options) {
  assert.ok(story.poll, 'a vote is open in the World Council');
  // Letters go out one after another while the house is open.
  for (const until = Date.now() + 60_000; Date.now() < until; await setTimeout(500)) {
    for (const link of await linksOf(story.meeting)) {
      if (story.entered.has(link)) continue;
      story.entered.add(link);
      const taps = await visitor(options, (page) => voted(page, link));
      if (taps === undefined) continue;
      assert.ok(taps <= MOST_TAPS, `${taps} taps`);
      return;
    }
  }
  assert.fail('no letter leads to a delegate who has not voted');
}

/** How many taps it took to be counted, or nothing if this person has no vote to cast. */
async function voted(page, link) {
  let taps = 1; // The link in the letter is the first.
  await page.goto(house.address + link);
  const tap = async (button) => {
    taps += 1;
    await Promise.all([page.waitForLoadState(), button.click()]);
  };
  await tap(page.getByRole('button', { name: 'Enter' }));
  const answer = page.getByRole('button', { name: 'For', exact: true });
  if ((await answer.count()) !== 1 || !(await answer.isVisible())) return undefined;
  await tap(answer);
  await page.getByRole('status').filter({ hasText: /Counted at .*: For\./ }).first().waitFor();
  await page.getByRole('link', { name: 'Receipt' }).waitFor();
  return taps;
}

/** The English links of the letters about a meeting, newest letter first. */
async function linksOf(meeting) {
  const folder = join(house.data, 'mail');
  const letters = [];
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.eml'))) {
    const { head, body } = opened(await readFile(join(folder, name), 'utf8'));
    const link = /\/en\/links\/\S+/.exec(body)?.[0];
    if (link && body.includes(meeting.name.en)) letters.push({ link, sent: Date.parse(/^Date: (.*)$/m.exec(head)[1]) });
  }
  return letters.sort((one, other) => other.sent - one.sent).map(({ link }) => link);
}

/** A letter's head and its text, whatever the encoding on its way. */
function opened(letter) {
  const [, head, body] = /^([^]*?)\r?\n\r?\n([^]*)$/.exec(letter);
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1].toLowerCase();
  if (encoding === 'base64') return { head, body: Buffer.from(body, 'base64').toString('utf8') };
  if (encoding !== 'quoted-printable') return { head, body };
  const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return { head, body: Buffer.from(bytes, 'latin1').toString('utf8') };
}

/** A browser that has seen nothing yet. */
async function visitor(options, look) {
  const context = await house.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en', ...options });
  context.setDefaultTimeout(15_000);
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

async function signIn(page, address) {
  await page.goto(`${house.address}/en/sign-in`);
  await page.getByLabel('E-mail address').fill(address);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/en/me');
}

async function upload(page, name, text) {
  await page.goto(`${house.address}/en/imports`);
  await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Look at the file' }).click();
  await page.waitForURL('**/imports/staged/*');
}

/** The members of this name as everybody may read them. */
async function members(name) {
  const found = [];
  for (let next = ''; next !== null; ) {
    const page = await api(`/api/members?limit=500${next && `&cursor=${encodeURIComponent(next)}`}`);
    found.push(...page.items.filter((member) => JSON.stringify(member).includes(name)));
    next = page.next;
  }
  return found;
}

async function api(path) {
  const answer = await fetch(house.address + path);
  assert.equal(answer.status, 200, path);
  return answer.json();
}

/** The receipt with one letter of its entry another one; it stays readable. */
function withOneByteChanged(text) {
  const at = text.search(/(?<=decision\.)[a-z]/);
  assert.ok(at > 0, 'the receipt holds the entry');
  return text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
}

function koinon(...words) {
  return run(house.program, words);
}

function run(program, words) {
  return new Promise((resolve) => {
    execFile(program, words, { timeout: 120_000 }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, said: `${out}${err}` }),
    );
  });
}
