/** Things to send for somebody who has nothing at hand. */

function canvas(width, height) {
  const node = document.createElement('canvas');
  node.width = width;
  node.height = height;
  return [node, node.getContext('2d')];
}

const toBlob = (node, type) => new Promise((resolve) => node.toBlob(resolve, type, 0.86));

function vase(pen, x, y, scale, colour) {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  const shade = pen.createLinearGradient(-60, 0, 70, 0);
  shade.addColorStop(0, colour[0]);
  shade.addColorStop(0.4, colour[1]);
  shade.addColorStop(1, colour[2]);
  pen.fillStyle = shade;
  pen.beginPath();
  pen.moveTo(-22, -120);
  pen.bezierCurveTo(-14, -70, -78, -50, -66, 30);
  pen.bezierCurveTo(-60, 76, -34, 96, -30, 100);
  pen.lineTo(30, 100);
  pen.bezierCurveTo(34, 96, 60, 76, 66, 30);
  pen.bezierCurveTo(78, -50, 14, -70, 22, -120);
  pen.closePath();
  pen.fill();
  pen.fillStyle = colour[2];
  pen.beginPath();
  pen.ellipse(0, -120, 22, 6, 0, 0, 7);
  pen.fill();
  pen.restore();
}

/** A photo of a vase on a table: every one a little different. */
export async function photo() {
  const [node, pen] = canvas(960, 720);
  const hue = Math.floor(Math.random() * 360);
  const wall = pen.createLinearGradient(0, 0, 960, 500);
  wall.addColorStop(0, '#efe7da');
  wall.addColorStop(1, '#cfc2ae');
  pen.fillStyle = wall;
  pen.fillRect(0, 0, 960, 720);
  const table = pen.createLinearGradient(0, 520, 0, 720);
  table.addColorStop(0, '#a98563');
  table.addColorStop(1, '#7d5d42');
  pen.fillStyle = table;
  pen.fillRect(0, 520, 960, 200);
  pen.fillStyle = 'rgb(40 20 10 / 24%)';
  pen.beginPath();
  pen.ellipse(500, 596, 190, 26, 0, 0, 7);
  pen.fill();
  vase(pen, 460, 400, 1.9, [`hsl(${hue} 32% 34%)`, `hsl(${hue} 36% 58%)`, `hsl(${hue} 34% 24%)`]);
  const blob = await toBlob(node, 'image/jpeg');
  return new File([blob], 'IMG_2041.jpg', { type: 'image/jpeg' });
}

const FACES = {
  '🌸': { petals: '#f2a0b5', heart: '#ffd97a', mouth: 'smile' },
  '😍': { petals: '#e2574f', heart: '#ffe2a8', mouth: 'laugh' },
  '🤔': { petals: '#8fa6e8', heart: '#fff0b8', mouth: 'flat' },
  '🎉': { petals: '#f0b04a', heart: '#fff6d6', mouth: 'laugh' },
};

/** The emoji for which there is a sticker. */
export const stickers = Object.keys(FACES);

function mouth(pen, kind) {
  pen.beginPath();
  if (kind === 'flat') {
    pen.moveTo(-26, 36);
    pen.lineTo(26, 28);
  } else {
    pen.arc(0, 12, 38, 0.25 * Math.PI, 0.75 * Math.PI);
  }
  if (kind === 'laugh') {
    pen.closePath();
    pen.fill();
  }
  pen.stroke();
}

/** A flower with a face, drawn into a square of this size. */
export function flower(emoji, size) {
  const { petals, heart, mouth: kind } = FACES[emoji];
  const [node, pen] = canvas(size, size);
  pen.scale(size / 512, size / 512);
  pen.translate(256, 256);
  pen.strokeStyle = '#fff';
  pen.lineWidth = 26;
  for (const draw of [() => pen.stroke(), () => pen.fill()]) {
    pen.fillStyle = petals;
    for (let i = 0; i < 7; i++) {
      pen.save();
      pen.rotate((i * 2 * Math.PI) / 7);
      pen.beginPath();
      pen.ellipse(0, -138, 74, 94, 0, 0, 7);
      draw();
      pen.restore();
    }
  }
  pen.fillStyle = heart;
  pen.beginPath();
  pen.arc(0, 0, 112, 0, 7);
  pen.fill();
  pen.fillStyle = pen.strokeStyle = '#3b2a24';
  pen.lineWidth = 10;
  pen.lineCap = pen.lineJoin = 'round';
  for (const x of [-38, 38]) {
    pen.beginPath();
    pen.arc(x, -18, 12, 0, 7);
    pen.fill();
  }
  mouth(pen, kind);
  return node;
}

/** The same as a file to send. */
export async function sticker(emoji) {
  const blob = await toBlob(flower(emoji, 512), 'image/webp');
  return new File([blob], 'sticker.webp', { type: 'image/webp' });
}

/** Three seconds that hum like a voice, as WAV: no browser can write OGG by itself. */
export function voice() {
  const rate = 16_000;
  const seconds = 3;
  const samples = rate * seconds;
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const ascii = (at, text) => [...text].forEach((char, i) => view.setUint8(at + i, char.charCodeAt(0)));
  ascii(0, 'RIFF');
  view.setUint32(4, 36 + samples * 2, true);
  ascii(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  ascii(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let i = 0; i < samples; i++) {
    const time = i / rate;
    const syllable = Math.max(0, Math.sin(time * 11) * Math.sin(time * 3.1 + 0.6));
    const tone = Math.sin(2 * Math.PI * 150 * time + 3 * Math.sin(time * 5)) + 0.4 * Math.sin(2 * Math.PI * 455 * time);
    view.setInt16(44 + i * 2, tone * syllable * 9000, true);
  }
  return { file: new File([view], 'voice.wav', { type: 'audio/wav' }), seconds };
}
