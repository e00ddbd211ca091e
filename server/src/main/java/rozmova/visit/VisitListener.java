package rozmova.visit;

import org.jspecify.annotations.Nullable;

/// Hears who is on the site. Every bean of this type is told, after the change is committed; it must not throw
/// and should be quick.
@FunctionalInterface
public interface VisitListener {
    /// A visitor came, opened another page, or went. Nothing is told when nothing changed.
    ///
    /// @param page where the visitor is now; null when offline
    void onSite(long projectId, long visitorId, boolean online, @Nullable String page);
}
