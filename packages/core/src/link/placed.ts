import { placeOf, where } from '../parse/origin.ts';
import type { Location } from '../text/source.ts';

/** Where the value stands that something was made of. Told when it is asked for: parts of files move. */
class Placed {
  readonly #data: object;
  readonly #key: string | number | undefined;

  constructor(data: object, key: string | number | undefined) {
    this.#data = data;
    this.#key = key;
  }

  get at(): Location {
    return where(this.#data, this.#key);
  }
}

/** Like {@link Placed}, for what may go by the name of its file. */
class PlacedById {
  readonly #data: object;
  readonly #path: string;

  constructor(data: object, path: string) {
    this.#data = data;
    this.#path = path;
  }

  get at(): Location {
    return placeOf(this.#data, 'id') ?? { path: this.#path, start: 0, end: 0 };
  }
}

/** Fields, and as `at` the place of data, or of what it holds under a key. */
export function placed<T extends object>(fields: T, data: object, key?: string | number) {
  return Object.assign(new Placed(data, key), fields);
}

/** Fields, and as `at` the place of the id in data, or the beginning of the file if none is written. */
export function placedById<T extends object>(fields: T, data: object, path: string) {
  return Object.assign(new PlacedById(data, path), fields);
}
