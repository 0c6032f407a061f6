// A house to visit: the demonstration served by the program itself, and a browser.
//
// KOINON_BIN names the program, KOINON_CHROMIUM the browser. The program prints the address it listens at.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';

// The first start fills a federation, also with an unoptimised program on a slow machine.
const STARTS_WITHIN_MS = 120_000;
const ENDS_WITHIN_MS = 10_000;

const BROWSER_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The languages of the interface: each has a folder of texts. */
export const LANGUAGES = readdirSync(new URL('../../floors/shell/strings/', import.meta.url));

/**
 * Serves the demonstration from a new data folder and starts the browser; `stop` ends the server alone, `close` ends both
 * and removes the folder.
 */
export async function openHouse() {
  const [program, executablePath] = [named('KOINON_BIN'), named('KOINON_CHROMIUM')];
  const data = await mkdtemp(join(tmpdir(), 'koinon-'));
  const server = serve(program, data);
  try {
    const address = await addressOf(server);
    await healthy(server, address);
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
    return {
      address,
      browser,
      data,
      program,
      stop: () => stop(server),
      close: async () => {
        await browser.close();
        await end(server, data);
      },
    };
  } catch (error) {
    await end(server, data);
    throw error;
  }
}

/** Opens a path in a browser that has seen nothing yet; `options` are those of a Playwright context. */
export async function visit(house, path, options, look) {
  const context = await house.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    const page = await context.newPage();
    const open = () => page.goto(house.address + path, { waitUntil: 'load' });
    return await look(page, open);
  } finally {
    await context.close();
  }
}

/** The bytes on the wire of one answer, its head included, asked for as a browser asks. */
export function bytesOf(url) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent: false, headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.socket.bytesRead));
    });
    asked.on('error', reject);
    asked.end();
  });
}

function named(variable) {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set; run the tests by: cargo xtask test`);
  return value;
}

function serve(program, data) {
  const child = spawn(program, ['serve', '--demo', '--listen', '127.0.0.1:0', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const server = { child, said: '', ended: new Promise((resolve) => child.once('close', resolve)), stopped: null };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (server.said += text));
  child.once('error', (error) => (server.stopped = error.message));
  child.once('exit', (code, signal) => (server.stopped ??= `it ended with ${code ?? signal}`));
  // Whatever ends this process ends the server too.
  process.once('exit', () => child.kill('SIGKILL'));
  return server;
}

async function addressOf(server) {
  const found = await until(server, 'print its address', () => /http:\/\/127\.0\.0\.1:\d+/.exec(server.said));
  return found[0];
}

async function healthy(server, address) {
  await until(server, 'be healthy', async () => {
    const answer = await fetch(`${address}/ready`).catch(() => null);
    return answer?.ok;
  });
}

async function until(server, what, holds) {
  for (let waited = 0; waited < STARTS_WITHIN_MS; waited += 50) {
    const result = await holds();
    if (result) return result;
    if (server.stopped) break;
    await pause(50);
  }
  throw new Error(`the program did not ${what}: ${server.stopped ?? 'it took too long'}\n${server.said}`);
}

async function stop(server) {
  if (server.stopped) return;
  server.child.kill('SIGTERM');
  const late = setTimeout(() => server.child.kill('SIGKILL'), ENDS_WITHIN_MS);
  await server.ended;
  clearTimeout(late);
}

async function end(server, data) {
  await stop(server);
  await rm(data, { recursive: true, force: true });
}
