package rozmova.shared.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/// Finds base forms: Ukrainian ones in a dictionary, Russian and English ones by rule. It asks what Lucene's analysers
/// ask, word by word: their streams would cut the text and drop words by rules of their own. For one thread at a time.
final class Analyst {
    private final DictionaryLookup ukrainian = new DictionaryLookup(Ukrainian.DICTIONARY);
    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    List<String> bases(String form, Script script) {
        var bases = new ArrayList<String>(4);
        switch (script) {
            case UKRAINIAN -> lemmas(form, bases);
            case RUSSIAN -> stem(russian, form, bases);
            case CYRILLIC -> {
                lemmas(form, bases);
                stem(russian, form, bases);
            }
            case LATIN -> stem(english, form, bases);
            case OTHER -> {}
        }
        return List.copyOf(bases);
    }

    private void lemmas(String form, List<String> into) {
        if (!known(form, into) && form.indexOf('\'') < 0) {
            for (var at = 1; at < form.length(); at++) {
                if (apostropheBelongs(form.charAt(at - 1), form.charAt(at))) {
                    known(form.substring(0, at) + "'" + form.substring(at), into);
                }
            }
        }
    }

    private boolean known(String form, List<String> into) {
        var lemmas = ukrainian.lookup(form);
        for (var found : lemmas) {
            // Names begin with a capital.
            add(found.getStem().toString().toLowerCase(Locale.ROOT), into);
        }
        return !lemmas.isEmpty();
    }

    /// Between which letters Ukrainian has apostrophes, which people leave out.
    private static boolean apostropheBelongs(char before, char after) {
        return "яюєї".indexOf(after) >= 0 && "бвгджзйклмнпрстфхцчшщ".indexOf(before) >= 0;
    }

    private static void stem(SnowballStemmer stemmer, String form, List<String> into) {
        stemmer.setCurrent(form);
        stemmer.stem();
        add(stemmer.getCurrent(), into);
    }

    private static void add(String found, List<String> into) {
        var base = Spelling.form(found);
        if (!into.contains(base)) {
            into.add(base);
        }
    }

    /// Read when the first word is looked up: some 8 MB, and a tenth of a second.
    private static final class Ukrainian {
        static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            try {
                return Dictionary.read(
                        Objects.requireNonNull(Dictionary.class.getResource("/ua/net/nlp/ukrainian.dict")));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
