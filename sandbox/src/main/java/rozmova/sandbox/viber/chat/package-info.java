/// What Viber itself knows: accounts, chats, messages, events and how they travel to webhooks.
@NullMarked
package rozmova.sandbox.viber.chat;

import org.jspecify.annotations.NullMarked;
