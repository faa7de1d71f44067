// Colours that can be read, whatever accent a page asks for: contrast as WCAG 2.2 defines it.
const channels = hex => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
const hexOf = rgb => '#' + rgb.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('');

function luminance(hex) {
  const [r, g, b] = channels(hex).map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const mix = (one, other, share) => {
  const to = channels(other);
  return hexOf(channels(one).map((channel, i) => channel + (to[i] - channel) * share));
};

// The colour itself, or the nearest to it towards black or white that stands out from each background by the ratio.
export function readable(colour, backgrounds, ratio) {
  const towards = luminance(backgrounds[0]) > 0.18 ? '#000000' : '#ffffff';

  for (let share = 0; share < 1; share += 0.02) {
    const tried = mix(colour, towards, share);

    if (backgrounds.every(background => contrast(tried, background) >= ratio)) {
      return tried;
    }
  }

  return towards;
}

export const inkOn = colour => contrast('#ffffff', colour) >= 4.5 ? '#ffffff' : '#000000';
