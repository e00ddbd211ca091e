/// What tests share: the real database, a clock that they move, and calls as a signed-in person.
@NullMarked
package rozmova.testing;

import org.jspecify.annotations.NullMarked;
