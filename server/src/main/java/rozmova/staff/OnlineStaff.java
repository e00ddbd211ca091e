package rozmova.staff;

import java.util.Set;

/// Knows who is at work now. The console, which holds the live connections, puts its own in place.
public interface OnlineStaff {
    /// The ids of the people who have a live connection to this project.
    Set<Long> online(long projectId);
}
