// Takes Microsoft's Web Chat out of its npm package and compresses it, so that no request has to:
//
//     node extract-bundle.mjs PACKAGE.tgz SHA512-IN-BASE64 OUTPUT-FOLDER
//
// Each file appears whole or not at all; webchat.js is the last, so that when it is there all are.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const [archive, expected, folder] = process.argv.slice(2);
const wanted = ['package/package.json', 'package/dist/webchat.js', 'package/dist/webchat.js.LICENSE.txt'];

function readTar(bytes) {
  const files = new Map();
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const name = bytes.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(bytes.toString('latin1', at + 124, at + 136), 8);
    if (wanted.includes(name)) files.set(name, bytes.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function writeWhole(name, bytes) {
  const part = join(folder, `${name}.${process.pid}.part`);
  writeFileSync(part, bytes);
  renameSync(part, join(folder, name));
}

// The package names its license and has no file with it.
function licenseOf(manifest, bundled) {
  const { name, version, license } = JSON.parse(manifest);
  if (license !== 'MIT') throw new Error(`'${name}' is under the license ${license}, not under MIT`);
  return Buffer.concat([
    Buffer.from(`webchat.js is dist/webchat.js of the npm package ${name} ${version}, unchanged. It is under the MIT License:

Copyright (c) Microsoft Corporation.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

What is bundled in it has these notices:

`),
    bundled]);
}

const packed = readFileSync(archive);
const digest = createHash('sha512').update(packed).digest('base64');
if (digest !== expected) throw new Error(`'${archive}' is not the package that is expected: its SHA-512 is ${digest}`);
const files = readTar(gunzipSync(packed));
const script = files.get('package/dist/webchat.js');
mkdirSync(folder, { recursive: true });
writeWhole('webchat.LICENSE.txt', licenseOf(files.get('package/package.json'), files.get('package/dist/webchat.js.LICENSE.txt')));
writeWhole('webchat.js.gz', gzipSync(script, { level: 9 }));
writeWhole('webchat.js.br', brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: script.length } }));
writeWhole('webchat.js', script);
