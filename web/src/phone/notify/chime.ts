/** Two soft notes; made here, so that no sound file has to be loaded. */
const NOTES = [
  { hertz: 659.3, after: 0 },
  { hertz: 880, after: 0.11 },
];
const LOUDNESS = 0.06;
const LENGTH = 0.35;

let context: AudioContext | null = null;

/** Plays a short sound; silent as long as nobody has touched the page, since browsers would play it late then. */
export function chime(): void {
  if (!navigator.userActivation?.hasBeenActive) {
    return;
  }
  context ??= new AudioContext();
  for (const { hertz, after } of NOTES) {
    play(context, hertz, context.currentTime + after);
  }
}

function play(audio: AudioContext, hertz: number, at: number): void {
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = hertz;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + LENGTH);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + LENGTH);
}
