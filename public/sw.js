// The service worker of Kaartwijzer: it keeps one release for use without a network, that release exactly and nothing else.
// `cargo xtask` fills in the version and the files; DESIGN.md says why it works as it does.
"use strict";

// A hash over all files of the release, and each file with its own.
const VERSION = "/*VERSION*/";
const FILES = {/*FILES*/};

// Another copy of the page on the same host, in another folder, keeps its own releases.
const FOLDER = registration.scope;
const OURS = `kaartwijzer ${FOLDER} `;
const NAME = OURS + VERSION;

// The whole release or nothing. A hash that does not fit (a host to which a release is just being copied) ends it: the release
// that is here stays, and the browser tries again at the next visit.
async function install() {
  const release = await caches.open(NAME);
  const wanted = Object.entries(FILES).map(([file, integrity]) => new Request(file, { cache: "no-cache", integrity }));
  try {
    await release.addAll(wanted);
  } catch (why) {
    if ((await release.keys()).length === 0) await caches.delete(NAME);
    throw why;
  }
  await skipWaiting();
}

// The release before this one stays: a page of it may still be open, and ask for another of its languages. The page learns
// from the new `controller` that there is a new release.
async function activate() {
  const older = (await ours()).filter((name) => name !== NAME);
  older.pop();
  await Promise.all(older.map((name) => caches.delete(name)));
  await clients.claim();
}

// In the order in which they were made.
async function ours() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS));
}

// The page is always that of this release; a file is that of this release, else of the one before.
async function kept(file) {
  const before = (await ours()).filter((name) => name !== NAME).reverse();
  for (const cacheName of file === "./" ? [NAME] : [NAME, ...before]) {
    const found = await caches.match(file, { cacheName });
    if (found) return found;
  }
  return undefined;
}

// What is in neither, or was cleared away by the browser, is asked of the host, and never kept.
async function answer(file, request) {
  return (await kept(file).catch(() => undefined)) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(FOLDER)) return;
  const [name] = request.url.slice(FOLDER.length).split(/[?#]/);
  const file = name === "" || name === "index.html" ? "./" : name;
  event.respondWith(answer(file, request));
});
