/// The Graph API, as far as an app that serves a Page's messages calls it.
@NullMarked
package rozmova.sandbox.messenger.graph;

import org.jspecify.annotations.NullMarked;
