/// What Messenger knows: apps, Pages, chats, messages, files and the events that apps are told.
@NullMarked
package rozmova.sandbox.messenger.chat;

import org.jspecify.annotations.NullMarked;
