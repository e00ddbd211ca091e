/// Facebook Messenger as a whole: the Graph API for apps, phones for people.
@NullMarked
package rozmova.sandbox.messenger;

import org.jspecify.annotations.NullMarked;
