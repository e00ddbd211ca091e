/// What every messenger needs on the wire: faults on demand, webhook delivery, files, live news. Knows no platform.
@NullMarked
package rozmova.sandbox.net;

import org.jspecify.annotations.NullMarked;
