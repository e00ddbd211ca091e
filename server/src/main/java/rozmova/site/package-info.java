/// What a customer's site has to do with us before anything else: the script, whose project it is, what strangers may
/// cause, and where the script was seen.
@NullMarked
package rozmova.site;

import org.jspecify.annotations.NullMarked;
