/// The ways that users walk, through the real product, a real browser and the sandbox's messengers.
@NullMarked
package rozmova.e2e;

import org.jspecify.annotations.NullMarked;
