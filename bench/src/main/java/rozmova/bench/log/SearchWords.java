package rozmova.bench.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of the conversations by how often they stand there, and other things that people look for.
///
/// @param common in about three of ten conversations
/// @param usual in about one of a hundred
/// @param rare in a few of all
/// @param phrases two words that somebody wrote one after the other
/// @param phones of clients
/// @param nicknames parts from their middle
record SearchWords(
        List<String> common,
        List<String> usual,
        List<String> rare,
        List<String> phrases,
        List<String> phones,
        List<String> nicknames) {
    private static final int SOME = 6;
    private static final int LEAST_LETTERS = 4;
    private static final double OFTEN = 0.3;
    private static final double SOMETIMES = 0.01;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern TWO_WORDS = Pattern.compile("(?U)(?:^|[.!?,] )(\\p{L}{4,} \\p{L}{4,})(?=[ .!?,]|$)");

    SearchWords {
        common = List.copyOf(common);
        usual = List.copyOf(usual);
        rare = List.copyOf(rare);
        phrases = List.copyOf(phrases);
        phones = List.copyOf(phones);
        nicknames = List.copyOf(nicknames);
    }

    static SearchWords read(Connection connection, long project) throws SQLException {
        var known = Bare.of("""
                select word || ' ' || freq
                from pg_stats s,
                     unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e (word, freq)
                where s.tablename = 'conversation' and s.attname = 'words' and word is not null""").read(connection).stream()
                .map(Counted::of)
                .filter(word -> word.plain(project))
                .toList();
        return new SearchWords(
                nearest(known, OFTEN, project),
                nearest(known, SOMETIMES, project),
                rare(connection, project),
                phrases(connection),
                Bare.of("select phone from client where phone is not null order by hashint8(id) limit " + SOME)
                        .read(connection),
                Bare.of("""
                        select distinct substr(nickname, 2, 5) from identity
                        where nickname ~ '^[a-z]{8}' order by 1 limit\s""" + SOME).read(connection));
    }

    /// Each of the usual ones without its end.
    List<String> beginnings() {
        return usual.stream()
                .map(word -> word.substring(0, LEAST_LETTERS))
                .distinct()
                .toList();
    }

    /// A common one and a usual one, both to be there.
    List<String> pairs() {
        return Stream.iterate(0, number -> number + 1)
                .limit(Math.min(common.size(), usual.size()))
                .map(number -> common.get(number) + " " + usual.get(number))
                .toList();
    }

    private static List<String> nearest(List<Counted> known, double share, long project) {
        return known.stream()
                .sorted(Comparator.comparingDouble(word -> Math.abs(Math.log(word.share() / share))))
                .limit(SOME)
                .map(word -> word.word(project))
                .toList();
    }

    private static List<String> rare(Connection connection, long project) throws SQLException {
        return Bare.of("""
                        select word from ts_stat($$
                            select words from conversation where state = 'logged' order by hashint8(id) limit 5000$$)
                        where ndoc = 1 order by hashtext(word) limit 2000""").read(connection).stream()
                .map(word -> new Counted(word, 0))
                .filter(word -> word.plain(project))
                .limit(SOME)
                .map(word -> word.word(project))
                .toList();
    }

    private static List<String> phrases(Connection connection) throws SQLException {
        return Bare.of("select text from message where kind = 'outbound' order by hashint8(id) limit 200")
                .read(connection)
                .stream()
                .flatMap(text ->
                        TWO_WORDS.matcher(text.replaceAll("[ёґЁҐ'’]", "_")).results())
                .map(found -> found.group(1))
                .distinct()
                .limit(SOME)
                .toList();
    }

    /// A lexeme with the share of conversations in which it stands.
    record Counted(String lexeme, double share) {
        static Counted of(String text) {
            var end = text.lastIndexOf(' ');
            return new Counted(text.substring(0, end), Double.parseDouble(text.substring(end + 1)));
        }

        /// Whether it is a word as people write it, of some letters.
        boolean plain(long project) {
            var begin = project + " ";
            return lexeme.startsWith(begin)
                    && lexeme.length() >= begin.length() + LEAST_LETTERS
                    && LETTERS.matcher(word(project)).matches();
        }

        String word(long project) {
            return lexeme.substring(Long.toString(project).length() + 1);
        }
    }
}
