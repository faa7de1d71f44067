// Runs the Bot Framework's own packages, unmodified, against a host of ours. The first line of the output says where the servers of this script are;
// then the host's address is read from the input; the second line says what was found.
'use strict';
const assert = require('assert');
const readline = require('readline');
const { ConfidentialClientApplication } = require('@azure/msal-node');
const { ActivityTypes, ConfigurationBotFrameworkAuthentication, DeliveryModes, MessageFactory, TurnContext } = require('botbuilder');
const { MsalAppCredentials } = require('botframework-connector');
const { assertActivity, assertConversationReference } = require('botframework-schema');
const { issuerOfChannels, keyPair, startConnector, startKeys, startTokens } = require('./issuer');

const appId = process.env.APP_ID;
const secret = process.env.APP_SECRET;

function question(text, serviceUrl) {
    return {
        ...MessageFactory.text(text),
        type: ActivityTypes.Message,
        id: `id-${text.length}`,
        channelId: 'msteams',
        serviceUrl,
        timestamp: new Date(),
        from: { id: 'user', name: 'User' },
        recipient: { id: 'bot', name: 'Bot' },
        conversation: { id: 'conversation', isGroup: false, conversationType: 'personal', tenantId: 'tenant', name: '' },
        locale: 'en-GB',
    };
}

// The packages' check requires four members of every activity that no channel and no bot of theirs sends with a message, and a time as a Date.
const neverSent = { localTimezone: '', callerId: '', label: '', valueType: '' };

// What the packages check of an activity, and that its reference leads back to the person who asked.
function checkReply(reply, asked) {
    const activity = { ...neverSent, ...reply, timestamp: reply.timestamp && new Date(reply.timestamp) };
    assertActivity(activity);
    const reference = TurnContext.getConversationReference(activity);
    assertConversationReference(reference);
    const next = TurnContext.applyConversationReference({ type: ActivityTypes.Message, text: 'next' }, reference, true);
    assert.strictEqual(next.conversation.id, asked.conversation.id);
    assert.strictEqual(next.channelId, asked.channelId);
    assert.strictEqual(next.serviceUrl, asked.serviceUrl);
    assert.strictEqual(activity.recipient.id, asked.from.id);
    assert.strictEqual(activity.from.id, asked.recipient.id);
    assert.strictEqual(activity.replyToId, asked.id);
}

async function post(url, activity, authorization) {
    return fetch(`${url}api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(authorization && { Authorization: authorization }) },
        body: JSON.stringify(activity),
    });
}

// A parent bot: the packages' client asks for a token with the packages' credentials, posts, and reads the replies.
async function parent(host, authentication, connector) {
    const asked = { ...question('Can I park at the Zarnow lab?', connector.url), deliveryMode: DeliveryModes.ExpectReplies };
    const sent = JSON.parse(JSON.stringify(asked));
    const response = await authentication.createBotFrameworkClient().postActivity(appId, appId, `${host}api/messages`, connector.url, 'conversation', sent);
    assert.strictEqual(response.status, 200);
    response.body.activities.forEach((reply) => checkReply(reply, asked));

    return response.body.activities.map((reply) => reply.text);
}

// A channel: what it sends is acknowledged, and the packages' authentication believes the token of the reply.
async function channel(host, authentication, connector, channels) {
    const asked = question('Can I park at the Zarnow lab, please?', connector.url);
    const token = channels.sign({ iss: issuerOfChannels, aud: appId, serviceurl: connector.url });
    const arriving = connector.next();
    const response = await post(host, asked, `Bearer ${token}`);
    assert.strictEqual(response.status, 200);
    const reply = await arriving;
    checkReply(reply.activity, asked);
    const { claimsIdentity } = await authentication.authenticateRequest(reply.activity, reply.authorization);
    assert.ok(claimsIdentity.isAuthenticated);
    const spoilt = reply.authorization.slice(0, -6) + 'AAAAAA';
    await assert.rejects(authentication.authenticateRequest(reply.activity, spoilt));

    return { path: reply.path, text: reply.activity.text, audience: claimsIdentity.getClaimValue('aud'), app: claimsIdentity.getClaimValue('appid') };
}

// What must not get in, so that the rest proves something.
async function strangers(host, connector, channels) {
    const asked = question('Who am I?', connector.url);
    const stranger = keyPair('channel-key');
    const bearer = (key, claims) => `Bearer ${key.sign({ iss: issuerOfChannels, aud: appId, serviceurl: connector.url, ...claims })}`;

    return [
        (await post(host, asked)).status,
        (await post(host, asked, bearer(stranger, {}))).status,
        (await post(host, asked, bearer(channels, { aud: 'another' }))).status,
        (await post(host, asked, bearer(channels, { serviceurl: 'http://127.0.0.1:1/' }))).status,
    ];
}

async function main() {
    const channels = keyPair('channel-key');
    const tenant = keyPair('tenant-key');
    const [keys, tokens, connector] = await Promise.all([startKeys(channels, tenant), startTokens(tenant, secret), startConnector()]);
    console.log(JSON.stringify({ keys: keys.url, tokens: tokens.url }));

    const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const host = (await lines.next()).value;

    const client = new ConfidentialClientApplication({
        auth: { clientId: appId, clientSecret: secret, authority: `${tokens.url}/botframework.com`, knownAuthorities: [new URL(tokens.url).host] },
    });
    const factory = {
        isValidAppId: async (id) => id === appId,
        isAuthenticationDisabled: async () => false,
        createCredentials: async (id, audience) => new MsalAppCredentials(client, id, undefined, audience),
    };
    const authentication = new ConfigurationBotFrameworkAuthentication(
        { ToBotFromChannelOpenIdMetadataUrl: `${keys.url}/channels`, ToBotFromEmulatorOpenIdMetadataUrl: `${keys.url}/tenant` }, factory);

    const found = {
        parent: await parent(host, authentication, connector),
        channel: await channel(host, authentication, connector, channels),
        strangers: await strangers(host, connector, channels),
        audiences: tokens.asked,
    };
    console.log(JSON.stringify(found));
}

// The packages write what they refuse to the error output.
main().then(() => process.exit(0), (error) => { console.log(JSON.stringify({ error: String(error && error.stack) })); process.exit(1); });
