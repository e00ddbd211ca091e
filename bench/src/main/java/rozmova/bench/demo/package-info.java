/// Makes a fresh installation a shop that has been open for a year.
@NullMarked
package rozmova.bench.demo;

import org.jspecify.annotations.NullMarked;
