package rozmova.launch;

/// What became of a token that a client brought along.
public sealed interface Claim {
    /// The client comes from this visit.
    record Bound(long visitId, long visitorId) implements Claim {}

    /// Another client came with it before: somebody passed the link on.
    record Shared() implements Claim {}

    /// The token is none of this project's, or it has expired.
    record Unknown() implements Claim {}
}
