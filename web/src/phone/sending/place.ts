import type { Place } from '../memory/types';

const NUMBER = '(-?\\d{1,3}(?:\\.\\d+)?)';
const FORMS = [
  // What the clipboard holds after "Copy coordinates".
  new RegExp(`^\\s*${NUMBER}\\s*[,; ]\\s*${NUMBER}\\s*$`),
  // OpenStreetMap's marker; Google's pin; the middle of a map of either; Apple's.
  new RegExp(`mlat=${NUMBER}&mlon=${NUMBER}`),
  new RegExp(`!3d${NUMBER}!4d${NUMBER}`),
  new RegExp(`@${NUMBER},${NUMBER}`),
  new RegExp(`#map=\\d+/${NUMBER}/${NUMBER}`),
  new RegExp(`[?&](?:q|ll|query|center)=${NUMBER}(?:,|%2C)${NUMBER}`),
];

/** Finds the point in coordinates or in the address of a map; null when there is none on earth. */
export function placeIn(text: string): Place | null {
  for (const form of FORMS) {
    const [, latitude, longitude] = form.exec(text) ?? [];
    const place = { latitude: Number(latitude), longitude: Number(longitude) };
    if (latitude !== undefined && Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180) {
      return place;
    }
  }
  return null;
}
