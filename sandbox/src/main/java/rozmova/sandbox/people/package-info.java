/// The people who hold the phones, and what they look like. Knows no platform.
@NullMarked
package rozmova.sandbox.people;

import org.jspecify.annotations.NullMarked;
