/// Viber, through its REST Bot API (https://developers.viber.com/docs/api/rest-bot-api/, version 7.3).
@NullMarked
package rozmova.channel.viber;

import org.jspecify.annotations.NullMarked;
