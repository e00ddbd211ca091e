/// The client's side of Telegram: people with phones who write to bots, and what they see.
@NullMarked
package rozmova.sandbox.telegram.phone;

import org.jspecify.annotations.NullMarked;
