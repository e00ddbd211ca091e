package rozmova.sandbox.viber.chat;

/// How an account stands to Viber. Anything but GOOD refuses its calls; a lack of money refuses its messages only.
public enum Condition {
    GOOD(Status.OK),
    BLOCKED(Status.PUBLIC_ACCOUNT_BLOCKED),
    DELETED(Status.PUBLIC_ACCOUNT_NOT_FOUND),
    SUSPENDED(Status.PUBLIC_ACCOUNT_SUSPENDED),
    NOT_AUTHORIZED(Status.PUBLIC_ACCOUNT_NOT_AUTHORIZED),
    FREE_MESSAGES_EXCEEDED(Status.FREE_MESSAGES_EXCEEDED),
    NO_BALANCE(Status.NO_BALANCE);

    private final Status status;

    Condition(Status status) {
        this.status = status;
    }

    /// The status that its calls are answered with.
    public Status status() {
        return status;
    }

    /// Whether only sending is refused.
    public boolean aboutMoney() {
        return this == FREE_MESSAGES_EXCEEDED || this == NO_BALANCE;
    }
}
