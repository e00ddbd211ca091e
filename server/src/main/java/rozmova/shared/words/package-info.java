/// Words of Ukrainian, Russian and English texts, spelled so that PostgreSQL finds them: texts become lexemes, what
/// people type becomes a question for them, and texts that were found say where.
@NullMarked
package rozmova.shared.words;

import org.jspecify.annotations.NullMarked;
