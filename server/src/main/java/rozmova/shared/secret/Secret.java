package rozmova.shared.secret;

/// A value that must not appear in a log, an error or a debugger's first glance.
///
/// @param value the secret itself
public record Secret(String value) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
