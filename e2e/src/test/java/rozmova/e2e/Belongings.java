package rozmova.e2e;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/// What a test class has started and not ended: processes, browsers, databases. Whatever fails in it, its constructor
/// and its preparations included, nothing of that outlives the class. It is among all tests, see
/// `junit-platform.properties`; what runs outside of this process is ended by the [Watchman] if this one is killed.
public final class Belongings implements TestInstancePreConstructCallback {
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    /// The class ends it, unless it ends before.
    static synchronized <T extends AutoCloseable> T keep(T belonging) {
        OPEN.push(belonging);
        return belonging;
    }

    /// It has ended.
    static synchronized void letGo(AutoCloseable belonging) {
        OPEN.remove(belonging);
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext test) {
        // Everything in this list is closed with the class, however far the class has come.
        test.getStore(Namespace.create(Belongings.class)).put("end", (AutoCloseable) Belongings::endAll);
    }

    /// Ends the last one started first; one that does not end well does not keep the others from ending.
    private static void endAll() {
        for (var next = next(); next != null; next = next()) {
            try {
                next.close();
            } catch (Exception | AssertionError failure) {
                System.err.println("Did not end well: " + next + ": " + failure);
            }
        }
    }

    private static synchronized @Nullable AutoCloseable next() {
        return OPEN.poll();
    }
}
