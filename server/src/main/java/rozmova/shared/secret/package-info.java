/// Random tokens, and secrets that are encrypted at rest and never printed.
@NullMarked
package rozmova.shared.secret;

import org.jspecify.annotations.NullMarked;
