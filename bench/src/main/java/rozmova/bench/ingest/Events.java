package rozmova.bench.ingest;

/// Clients' messages as one messenger's platform delivers them to one channel. The same number is the same event with
/// the same bytes, whenever it is asked for.
interface Events {
    byte[] body(long number);

    /// Proves that `body` comes from the platform.
    Header proof(byte[] body);

    /// A line of a request's head.
    record Header(String name, String value) {}
}
