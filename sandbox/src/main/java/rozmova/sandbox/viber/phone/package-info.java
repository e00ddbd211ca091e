/// The client's side of Viber: people with phones who write to accounts, and what they see.
@NullMarked
package rozmova.sandbox.viber.phone;

import org.jspecify.annotations.NullMarked;
