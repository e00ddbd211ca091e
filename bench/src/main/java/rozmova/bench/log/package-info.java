/// How fast the log is with a million conversations: pages, search, reports, files and the browser, each beside what
/// the same database does for the same question without the product.
@NullMarked
package rozmova.bench.log;

import org.jspecify.annotations.NullMarked;
