/// The product and the sandbox over HTTP, as any other program sees them.
@NullMarked
package rozmova.bench.web;

import org.jspecify.annotations.NullMarked;
