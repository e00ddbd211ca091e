package rozmova.bench.sample;

/// Somebody of the staff who answers.
///
/// @param female whether languages that have a feminine form use it for what this manager did
public record Manager(long id, boolean female) {
    /// A manager by name: Slavic first names tell.
    public static Manager named(long id, String name) {
        var first = name.split(" ", 2)[0];
        return new Manager(id, !first.isEmpty() && "aаяь".indexOf(first.charAt(first.length() - 1)) >= 0);
    }
}
