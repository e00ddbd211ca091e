/// Telegram as a whole: the Bot API for bots, phones for people.
@NullMarked
package rozmova.sandbox.telegram;

import org.jspecify.annotations.NullMarked;
