/// What Telegram knows: bots, chats, messages, files and the updates that wait for a bot.
@NullMarked
package rozmova.sandbox.telegram.chat;

import org.jspecify.annotations.NullMarked;
