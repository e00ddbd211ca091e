/// Telegram, through its Bot API (https://core.telegram.org/bots/api, version 10.1).
@NullMarked
package rozmova.channel.telegram;

import org.jspecify.annotations.NullMarked;
