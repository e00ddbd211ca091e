package rozmova.sandbox.guide;

/// How far somebody has come on the guided path, as far as the sandbox can see it.
public record Progress(boolean shop, boolean started, boolean wrote, boolean answered) {}
