/// Facebook Messenger, through the Messenger Platform of the Graph API, version 26.0
/// (https://developers.facebook.com/docs/messenger-platform).
@NullMarked
package rozmova.channel.messenger;

import org.jspecify.annotations.NullMarked;
