/// Writes sample conversations into the product's database by COPY.
@NullMarked
package rozmova.bench.load;

import org.jspecify.annotations.NullMarked;
