package rozmova.staff;

/// What an action needs; [Role] says who has it.
public enum Permission {
    /// See the project, its conversations and its log. Every member may.
    READ_LOG,
    /// Answer, take and close conversations.
    WRITE,
    /// Carry the log out of the house.
    EXPORT,
    /// Judge finished conversations, and see what others found.
    REVIEW,
    /// Change settings, channels and people.
    CONFIGURE
}
