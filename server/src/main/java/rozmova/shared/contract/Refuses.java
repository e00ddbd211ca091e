package rozmova.shared.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a route refuses of its own. What every route of its kind refuses is known without it, see [Refusals].
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refuses {
    /// A status and its codes each, such as `409 already-logged not-failed`.
    String[] value();
}
