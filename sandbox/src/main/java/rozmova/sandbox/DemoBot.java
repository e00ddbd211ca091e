package rozmova.sandbox;

/// A bot that exists from the start, so that a demo knows its token beforehand. Anybody may know it: it is worth
/// something in this sandbox only.
public record DemoBot(String name, String username, String token) {

    /// The bot of the demo shop.
    public static final DemoBot KVITKA =
            new DemoBot("Kvitka Shop", "kvitka_bot", "7000000001:" + "Sandbox-only_and_no_secret_at_all-1");

    /// The shop's public account on Viber.
    public static final DemoBot KVITKA_VIBER =
            new DemoBot("Kvitka", "kvitka", "facade0facade000-decade0decade000-c0ffee0c0ffee000");
}
