// Plays the parts of Microsoft's services on this machine: keys that are published over http, tokens that are given over https,
// and a channel's connector that takes replies.
'use strict';
const crypto = require('crypto');
const fs = require('fs');
const http = require('http');
const https = require('https');
const jsonwebtoken = require('jsonwebtoken');

const sharedTenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
const issuerOfTenant = `https://sts.windows.net/${sharedTenant}/`;
const issuerOfChannels = 'https://api.botframework.com';

function keyPair(kid) {
    const { publicKey, privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
    const sign = (claims) => jsonwebtoken.sign(claims, privateKey, { algorithm: 'RS256', keyid: kid, expiresIn: '1h', notBefore: 0 });

    return { sign, published: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' } };
}

async function listen(server) {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

    return server.address().port;
}

async function bodyOf(request) {
    let text = '';
    for await (const piece of request) {
        text += piece;
    }

    return text;
}

function json(response, value) {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(value));
}

// Publishes the keys of the channels below /channels, and of the tenant below everything else.
async function startKeys(channels, tenant) {
    const server = http.createServer((request, response) => {
        const keys = request.url.startsWith('/channels') ? [{ ...channels.published, endorsements: ['msteams'] }] : [tenant.published];
        json(response, request.url.endsWith('/keys') ? { keys } : { issuer: 'any', jwks_uri: `http://${request.headers.host}${request.url}/keys` });
    });

    return { server, url: `http://127.0.0.1:${await listen(server)}` };
}

// Gives tokens for client credentials, as the tenant botframework.com does.
async function startTokens(tenant, secret) {
    const asked = [];
    const server = https.createServer({ cert: fs.readFileSync(process.env.CERTIFICATE), key: fs.readFileSync(process.env.CERTIFICATE_KEY) }, async (request, response) => {
        const base = `https://${request.headers.host}/botframework.com`;
        if (!request.url.startsWith('/botframework.com/oauth2/v2.0/token')) {
            const issuer = `${base}/v2.0`;
            return json(response, { issuer, token_endpoint: `${base}/oauth2/v2.0/token`, authorization_endpoint: `${base}/oauth2/v2.0/authorize`, jwks_uri: `${base}/keys` });
        }

        const form = new URLSearchParams(await bodyOf(request));
        const audience = form.get('scope').split(' ').find((scope) => scope.endsWith('/.default')).replace('/.default', '');
        asked.push(audience);
        if (form.get('grant_type') !== 'client_credentials' || form.get('client_secret') !== secret) {
            response.statusCode = 401;
            return json(response, { error: 'invalid_client' });
        }

        const appid = form.get('client_id');
        json(response, { token_type: 'Bearer', expires_in: 3600, access_token: tenant.sign({ iss: issuerOfTenant, aud: audience, appid, tid: sharedTenant, ver: '1.0' }) });
    });

    return { server, asked, url: `https://localhost:${await listen(server)}` };
}

// Takes replies and hands them on with the Authorization that they came with.
async function startConnector() {
    const waiting = [];
    const replies = [];
    const server = http.createServer(async (request, response) => {
        const reply = { path: request.url, authorization: request.headers.authorization || '', activity: JSON.parse(await bodyOf(request)) };
        json(response, { id: 'reply-1' });
        (waiting.shift() || ((value) => replies.push(value)))(reply);
    });
    const next = () => (replies.length > 0 ? Promise.resolve(replies.shift()) : new Promise((resolve) => waiting.push(resolve)));

    return { server, next, url: `http://127.0.0.1:${await listen(server)}/` };
}

module.exports = { issuerOfChannels, keyPair, startConnector, startKeys, startTokens };
