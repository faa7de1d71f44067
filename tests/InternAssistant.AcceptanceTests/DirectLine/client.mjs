// Drives the unmodified client of Direct Line, npm botframework-directlinejs, against a running host.
// node client.mjs PACKAGES HOST SECRET: one line a step, "ok STEP" or "FAILED STEP: why"; the exit status says whether all are ok.
import { createHmac, hkdfSync } from 'node:crypto';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';

const [packages, host, secret] = process.argv.slice(2);
const require = createRequire(path.join(packages, 'package.json'));
const WebSocket = require('ws');

// What a browser has and Node does not.
globalThis.WebSocket = WebSocket;
globalThis.XMLHttpRequest = require('xhr2');

const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');
const question = 'Can I park at the Zarnow lab?';

/** A TCP proxy whose connections can be cut, as a train in a tunnel cuts them. */
async function tunnel() {
  const { hostname, port } = new URL(host);
  const sockets = new Set();
  const server = net.createServer(near => {
    const far = net.connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => { sockets.delete(socket); near.destroy(); far.destroy(); });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    cut: () => { for (const socket of sockets) socket.destroy(); },
    close: () => { server.close(); for (const socket of sockets) socket.destroy(); },
  };
}

async function until(what, condition, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (condition()) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error(`waited ${seconds} s in vain until ${what}`);
}

function check(condition, what) {
  if (!condition) throw new Error(what);
}

async function json(response) {
  check(response.ok, `${response.url} answered ${response.status}`);
  return response.json();
}

/** The client, all that it heard, and the statuses that it went through. */
function connect(options) {
  const client = new DirectLine({ conversationStartProperties: { locale: 'en-US' }, random: () => 0, ...options });
  const heard = [];
  const statuses = [];
  client.connectionStatus$.subscribe(status => statuses.push(ConnectionStatus[status]));
  client.activity$.subscribe(activity => heard.push(activity), () => statuses.push('error'));
  return { client, heard, statuses };
}

const post = (client, activity) => new Promise((resolve, reject) => client.postActivity(activity).subscribe(resolve, reject));
const message = (text, mark) => ({ type: 'message', from: { id: 'whoever' }, text, channelData: { clientActivityID: mark } });
const echoes = (heard, mark) => heard.filter(activity => activity.channelData?.clientActivityID === mark);
const repliesTo = (heard, id) => heard.filter(activity => activity.replyToId === id && activity.type === 'message');

async function askAndHear({ client, heard }, mark) {
  const id = await post(client, message(question, mark));
  await until('echo and reply came', () => echoes(heard, mark).length > 0 && repliesTo(heard, id).length > 0);
  check(id === echoes(heard, mark)[0].id, `the post gave ${id}, the echo has ${echoes(heard, mark)[0].id}`);
  check(/no visitor parking/.test(repliesTo(heard, id)[0].text), `the reply says: ${repliesTo(heard, id)[0].text}`);
  return id;
}

function expired(token) {
  const [header, payload] = token.split('.');
  const claims = { ...JSON.parse(Buffer.from(payload, 'base64url')), exp: 1 };
  const text = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'internassistant direct line: secret', 32));
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

const widgetToken = async () => (await json(await fetch(`${host}/widget/token`, { method: 'POST', headers: { origin: host } }))).token;
const wire = await tunnel();
const domain = `${host}/v3/directline`;
let talk;

const steps = {
  async 'a conversation starts, a question is echoed and answered'() {
    talk = connect({ token: await widgetToken(), domain });
    await until('the client is online', () => talk.statuses.includes('Online'));
    const id = await askAndHear(talk, 'first');
    check(echoes(talk.heard, 'first')[0].from.id.startsWith('dl_'), 'the echo is not from the person of the token');
    check(echoes(talk.heard, 'first')[0].from.role === 'user' && repliesTo(talk.heard, id)[0].from.role === 'bot', 'the roles are wrong');
  },

  async 'the token is refreshed and opens the same conversation'() {
    const before = talk.client.token;
    const fresh = await new Promise((resolve, reject) => talk.client.refreshToken().subscribe(resolve, reject));
    check(typeof fresh === 'string' && fresh.length > 0, 'no token came');
    talk.client.token = fresh;
    await askAndHear(talk, 'refreshed');
    check(talk.client.parseToken(before) === talk.client.parseToken(fresh), 'the token is for somebody else');
  },

  async 'a token that has expired is told as such, and the conversation goes on with a new one'() {
    const { conversationId } = talk.client;
    const seen = talk.heard.length;
    talk.client.token = expired(talk.client.token);
    check(await post(talk.client, message('too late', 'late')) === 'retry', 'the client was not told to try again');
    await until('the client knows', () => talk.statuses.at(-1) === 'ExpiredToken');
    const response = await fetch(`${domain}/conversations/${conversationId}?watermark=${talk.client.watermark}`, { headers: { authorization: `Bearer ${secret}` } });
    talk.client.reconnect(await json(response));
    await until('the client is online again', () => talk.statuses.at(-1) === 'Online');
    await askAndHear(talk, 'renewed');
    check(echoes(talk.heard, 'late').length === 0, 'what was refused was said after all');
    check(talk.heard.length >= seen + 2, 'the conversation did not go on');
    talk.client.end();
  },

  async 'when the line is cut nothing is lost and nothing comes twice'() {
    const started = await json(await fetch(`${wire.address}/v3/directline/conversations`, { method: 'POST', headers: { authorization: `Bearer ${await widgetToken()}` } }));
    check(new URL(started.streamUrl).host === new URL(wire.address).host, 'the stream is elsewhere');
    talk = connect({ token: started.token, conversationId: started.conversationId, streamUrl: started.streamUrl, domain: `${wire.address}/v3/directline` });
    const first = await askAndHear(talk, 'before');
    wire.cut();
    const missed = await json(await fetch(`${domain}/conversations/${started.conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${started.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(message(question, 'missed')),
    }));
    await until('what was missed came', () => repliesTo(talk.heard, missed.id).length > 0);
    const last = await askAndHear(talk, 'after');
    for (const id of [first, missed.id, last]) check(repliesTo(talk.heard, id).length === 1, `${repliesTo(talk.heard, id).length} replies to ${id}`);
    for (const mark of ['before', 'missed', 'after']) check(echoes(talk.heard, mark).length === 1, `${echoes(talk.heard, mark).length} echoes of ${mark}`);
    const kept = talk.heard.map(activity => activity.id);
    check(JSON.stringify(kept) === JSON.stringify([...new Set(kept)].sort()), `out of order: ${kept}`);
    check(!talk.statuses.includes('FailedToConnect') && !talk.statuses.includes('Ended'), `the client went through ${talk.statuses}`);
    talk.client.end();
  },

  async 'without sockets the client polls'() {
    talk = connect({ token: await widgetToken(), domain, webSocket: false, pollingInterval: 200 });
    await until('the client is online', () => talk.statuses.includes('Online'));
    await askAndHear(talk, 'polled');
    await askAndHear(talk, 'polled again');
    for (const mark of ['polled', 'polled again']) check(echoes(talk.heard, mark).length === 1, `${echoes(talk.heard, mark).length} echoes of ${mark}`);
    talk.client.end();
  },

  async 'the secret starts a conversation for a server'() {
    talk = connect({ secret, domain });
    await askAndHear(talk, 'server');
    talk.client.end();
  },

  async 'a session has an id'() {
    talk = connect({ token: await widgetToken(), domain });
    await until('the client is online', () => talk.statuses.includes('Online'));
    const id = await new Promise((resolve, reject) => talk.client.getSessionId().subscribe(resolve, reject));
    check(/^[\w-]{27}$/.test(id), `the id is ${id}`);
    talk.client.end();
  },

  async 'a token that nobody made fails to connect'() {
    talk = connect({ token: 'x.y.z', domain });
    await until('the client gave up', () => talk.statuses.includes('FailedToConnect'));
  },
};

let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  try {
    await step();
    console.log(`ok ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED ${name}: ${error.message ?? JSON.stringify(error)}`);
  }
}

wire.close();
process.exit(failed === 0 ? 0 : 1);
