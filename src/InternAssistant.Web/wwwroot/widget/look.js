import { inkOn, mix, readable } from './colours.js';

const text = 4.6;
const light = { surface: '#ffffff', page: '#f5f6f4', ink: '#1c2321', muted: '#55605c', line: '#d5dad7', edge: '#7d8884', accent: '#0b6b62' };
const dark = { surface: '#1c2321', page: '#121715', ink: '#e8eeeb', muted: '#a3b0ab', line: '#36413d', edge: '#7d8a85', accent: '#6fd0c2' };
const dusk = matchMedia('(prefers-color-scheme: dark)');

export function paletteFor({ theme, accent }) {
  const isDark = theme ? theme === 'dark' : dusk.matches;
  const base = isDark ? dark : light;
  const tint = mix(base.surface, accent ?? base.accent, isDark ? 0.18 : 0.1);
  const shown = readable(accent ?? base.accent, [base.surface, base.page, tint], text);
  const mine = isDark ? mix(base.surface, shown, 0.3) : shown;

  return { ...base, isDark, tint, accent: shown, accentInk: inkOn(shown), mine, mineInk: isDark ? '#ffffff' : inkOn(mine) };
}

export const onDusk = told => dusk.addEventListener('change', told);

// The style sheet reads the colours from these properties.
export function dress(palette) {
  const root = document.documentElement;
  root.style.colorScheme = palette.isDark ? 'dark' : 'light';

  for (const [name, value] of Object.entries(palette)) {
    root.style.setProperty(`--${name}`, String(value));
  }
}

const picture = name => `url("${new URL(name, import.meta.url).href}")`;

// Web Chat's own settings of its look; it writes styles from them that carry our nonce.
export const styleOptions = p => ({
  primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  accent: p.accent,
  subtle: p.muted,
  backgroundColor: p.page,
  paddingRegular: 10,
  paddingWide: 16,
  bubbleBackground: p.surface,
  bubbleTextColor: p.ink,
  bubbleBorderColor: p.line,
  bubbleBorderRadius: 12,
  bubbleMaxWidth: 620,
  bubbleMinWidth: 120,
  bubbleFromUserBackground: p.mine,
  bubbleFromUserTextColor: p.mineInk,
  bubbleFromUserBorderColor: p.mine,
  bubbleFromUserBorderRadius: 12,
  timestampColor: p.muted,
  notificationText: p.muted,
  hideUploadButton: true,
  markdownRenderHTML: false,
  markdownExternalLinkIconImage: picture('external.svg'),
  typingAnimationBackgroundImage: picture('typing.svg'),
  spinnerAnimationBackgroundImage: picture('spinner.svg'),
  sendBoxBackground: p.surface,
  sendBoxTextColor: p.ink,
  sendBoxPlaceholderColor: p.muted,
  sendBoxButtonColor: p.accent,
  sendBoxButtonShadeColorOnHover: p.tint,
  sendBoxButtonShadeColorOnActive: p.tint,
  sendBoxButtonColorOnDisabled: p.muted,
  sendBoxButtonShadeColorOnDisabled: p.surface,
  sendBoxButtonShadeBorderRadius: 8,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: p.accent,
  sendBoxDisabledTextColor: p.muted,
  sendBoxBorderTop: `solid 1px ${p.line}`,
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 18,
  suggestedActionBorderWidth: 1,
  suggestedActionBorderColor: p.accent,
  suggestedActionHeight: 36,
  suggestedActionTextColor: p.accent,
  suggestedActionBackgroundColor: p.surface,
  suggestedActionBackgroundColorOnHover: p.tint,
  suggestedActionBackgroundColorOnActive: p.tint,
  suggestedActionKeyboardFocusIndicatorBorderColor: p.accent,
  suggestedActionKeyboardFocusIndicatorBorderRadius: 18,
  suggestedActionsVisualKeyboardIndicatorColor: p.accent,
  suggestedActionsFlowMaxHeight: 176,
  transcriptActivityVisualKeyboardIndicatorColor: p.muted,
  transcriptVisualKeyboardIndicatorColor: p.accent,
  transcriptTerminatorBackgroundColor: p.muted,
  transcriptTerminatorColor: p.page,
  transcriptOverlayButtonBackground: p.accent,
  transcriptOverlayButtonBackgroundOnFocus: p.accent,
  transcriptOverlayButtonBackgroundOnHover: p.accent,
  transcriptOverlayButtonColor: p.accentInk,
  failedConnectivity: p.isDark ? '#ffb3ae' : '#a4262c',
  slowConnectivity: p.isDark ? '#f2c27b' : '#8a4b00',
});
