package rozmova.sandbox.telegram.botapi;

import rozmova.sandbox.telegram.chat.Bot;

/// One call of a bot.
record Call(Bot bot, Params params) {}
