/** An address with its query. */
export const address = (base: string, query: Readonly<Record<string, string>>): string =>
  `${base}?${new URLSearchParams(query).toString()}`;

/** Directions to a place; opens the map app on a phone. */
export const routeLink = ({ lat, lng }: { readonly lat: number; readonly lng: number }): string =>
  address('https://www.google.com/maps/dir/', { api: '1', destination: `${lat},${lng}` });
