package rozmova.sandbox.messenger.chat;

/// The Graph API says no. Code and subcode decide, as with Meta; the subcode is 0 when there is none.
public final class Refused extends RuntimeException {

    private final int status;
    private final int code;
    private final int subcode;

    private Refused(int status, int code, int subcode, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.subcode = subcode;
    }

    /// A refusal with the HTTP status that usually comes with its code.
    public static Refused with(int code, int subcode, String message) {
        return new Refused(usualStatus(code), code, subcode, message);
    }

    /// A refusal with any HTTP status.
    public static Refused with(int status, int code, int subcode, String message) {
        return new Refused(status, code, subcode, message);
    }

    /// 100: something in the call is wrong.
    public static Refused parameter(String message) {
        return with(100, 0, "(#100) " + message);
    }

    /// 100/33: there is nothing of this id, as far as this token sees.
    public static Refused unknownObject(String id) {
        return with(
                100,
                33,
                "Unsupported request. Object with ID '" + id
                        + "' does not exist, cannot be loaded due to missing permissions, or does not support this"
                        + " operation.");
    }

    /// 100/2018001: this person is none of the Page's.
    public static Refused noMatchingUser() {
        return with(100, 2018001, "(#100) No matching user found");
    }

    /// 10/2018278: the person has not been heard of for too long.
    public static Refused outsideWindow() {
        return with(10, 2018278, "(#10) This message is sent outside of allowed window.");
    }

    /// 551/1545041: the person has blocked the Page.
    public static Refused blocked() {
        return with(551, 1545041, "(#551) This person isn't available right now.");
    }

    /// 200/1545041: the person's account is no more.
    public static Refused deactivated() {
        return with(200, 1545041, "(#200) This person isn't available right now.");
    }

    /// 10/2018108: the person receives nothing for the time being.
    public static Refused notReceiving() {
        return with(10, 2018108, "(#10) This person isn't receiving messages from you right now.");
    }

    /// 200: Meta has taken this permission back. Says the same code as many a refusal about one person.
    public static Refused permission(String name) {
        return with(200, 0, "(#200) Requires " + name + " permission to manage the object");
    }

    /// 190: the token is dead or was never one.
    public static Refused token(int subcode, String message) {
        return with(190, subcode, message);
    }

    /// 613: too many calls.
    public static Refused tooMany() {
        return with(613, 0, "(#613) Calls to this api have exceeded the rate limit.");
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    public int subcode() {
        return subcode;
    }

    /// What the API says.
    public String message() {
        return String.valueOf(getMessage());
    }

    private static int usualStatus(int code) {
        return switch (code) {
            case 190 -> 401;
            case 10, 200, 230 -> 403;
            case 1, 2, 1200 -> 500;
            default -> 400;
        };
    }
}
