import { expect, test } from 'vitest';
import { placeIn } from './place';

test.each([
  '50.4501, 30.5234',
  '50.4501 30.5234',
  'https://www.openstreetmap.org/?mlat=50.4501&mlon=30.5234#map=16/50.45/30.52',
  'https://www.google.com/maps/place/Kvitka/@50.1,30.1,17z/data=!4m6!3m5!8m2!3d50.4501!4d30.5234',
  'https://www.google.com/maps/@50.4501,30.5234,15z',
  'https://maps.google.com/?q=50.4501,30.5234',
  'https://maps.apple.com/?ll=50.4501,30.5234',
])('a point is found in %s', (text) => {
  expect(placeIn(text)).toEqual({ latitude: 50.4501, longitude: 30.5234 });
});

test.each(['', 'Khreshchatyk 1', '95.1, 30.5', 'https://maps.app.goo.gl/abc'])('none is found in “%s”', (text) => {
  expect(placeIn(text)).toBeNull();
});
